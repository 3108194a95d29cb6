namespace Lernet.Nn;

/// <summary>The weights of a network in a safetensors file, under the names that PyTorch users expect.</summary>
/// <remarks>
/// Paths become names by a rule: each step in small letters with underscores (<c>First.Weight</c> is <c>first.weight</c>,
/// <c>RunningMean</c> is <c>running_mean</c>), places in lists between points (<c>Blocks[0].Bias</c> is <c>blocks.0.bias</c>), and layers of
/// a <see cref="Sequential"/> by their place (<c>Linear2.Weight</c> of [Linear, ReLU, Linear] is <c>2.weight</c>). Recurrent, attention and
/// normalisation layers call their parts as PyTorch's do (<c>lstm.weight_ih_l0</c>). In PyTorch:
/// <c>net.load_state_dict(safetensors.torch.load_file(path))</c>.
/// </remarks>
public static class ModuleFiles
{
    // PyTorch counts the batches that its normalisation layers saw, and uses the number only without a momentum.
    private const string BatchCount = "num_batches_tracked";

    /// <summary>Writes everything the network has learned; the file is there completely or not at all.</summary>
    /// <param name="module">The network; initialised.</param>
    /// <param name="path">Where, usually ending in <c>.safetensors</c>.</param>
    /// <param name="metadata">Notes to go with it.</param>
    /// <exception cref="ModuleException">The network was not initialised.</exception>
    public static void Save(this Module module, string path, IReadOnlyDictionary<string, string>? metadata = null) =>
        Safetensors.Write(path, module.NamedTensors().Where(pair => !IsForeign(pair.Key)).ToDictionary(), metadata ?? new Dictionary<string, string> { ["format"] = "pt" });

    /// <summary>Overwrites what the network has learned by what a file holds. The network need not be initialised if the file holds all.</summary>
    /// <param name="module">The network.</param>
    /// <param name="path">A file that <see cref="Save"/> or PyTorch users wrote.</param>
    /// <param name="strict">Refuse a file whose names or shapes differ, and change nothing; otherwise load what fits.</param>
    /// <returns>Which names were loaded, missing, unexpected, or of another shape.</returns>
    /// <exception cref="CheckpointException">Names or shapes differ.</exception>
    /// <exception cref="SafetensorsException">It is no safetensors file, or a damaged one.</exception>
    public static LoadReport Load(this Module module, string path, bool strict = true)
    {
        var tensors = Safetensors.Read(path).Tensors.Where(pair => !IsForeign(pair.Key)).ToDictionary();
        return module.Fit(tensors, report =>
        {
            if (strict) throw CheckpointException.WrongNames(path, report);
        });
    }

    /// <summary>Everything the network has learned, by PyTorch's names.</summary>
    internal static IReadOnlyDictionary<string, Tensor> NamedTensors(this Module module)
    {
        var state = module.GetState();
        var names = TorchNames.Of(module, state.Keys);
        return state.ToDictionary(pair => names[pair.Key], pair => pair.Value);
    }

    /// <summary>Puts tensors by PyTorch's names into the network.</summary>
    internal static LoadReport Fit(this Module module, IReadOnlyDictionary<string, Tensor> tensors, Action<LoadReport> incomplete)
    {
        var parts = Parts(module).ToDictionary(part => part.Path);
        var names = TorchNames.Of(module, parts.Keys);
        var unexpected = tensors.Keys.Except(names.Values).Where(name => !name.EndsWith(BatchCount, StringComparison.Ordinal));
        var missing = names.Values.Where(name => !tensors.ContainsKey(name) && !IsForeign(name));
        var present = names.Where(n => tensors.ContainsKey(n.Value)).ToLookup(n => tensors[n.Value].Shape == parts[n.Key].Shape);
        var report = new LoadReport([.. present[true].Select(n => n.Value)], [.. missing], [.. unexpected],
            [.. present[false].Select(n => $"{n.Value} {tensors[n.Value].Shape} for {parts[n.Key].Shape}")]);
        if (!report.IsComplete) incomplete(report);
        foreach (var (path, name) in present[true]) parts[path].Set(tensors[name]);
        return report;
    }

    private static bool IsForeign(string name) => name.StartsWith(TorchNames.Foreign, StringComparison.Ordinal);

    private static IEnumerable<(string Path, Shape Shape, Action<Tensor> Set)> Parts(Module module) =>
    [
        .. module.NamedParameters.Select(p => (p.Path, p.Parameter.Shape, (Action<Tensor>)(value =>
        {
            p.Parameter.Set(p.Parameter.IsInitialized ? value.On(p.Parameter.Value.Backend) : value.On(Backend.Default));
            p.Parameter.Name(p.Path);
        }))),
        .. module.NamedStatistics.Select(s => (s.Path, s.Statistic.Shape, (Action<Tensor>)(value =>
        {
            s.Statistic.Set(s.Statistic.IsInitialized ? value : value.On(Backend.Default));
            s.Statistic.Name(s.Path);
        }))),
    ];
}
