using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Lernet.Nn;

/// <summary>A run at one moment in a safetensors file: the weights under PyTorch's names, the rest of the run under names with a prefix.</summary>
/// <param name="path">Where it is.</param>
/// <param name="weights">What the model has learned, by PyTorch's names.</param>
/// <param name="saved">What optimizer, callbacks and the tally of the present epoch remember.</param>
/// <param name="notes">Everything else.</param>
internal sealed class CheckpointFile(string path, IReadOnlyDictionary<string, Tensor> weights, SavedState saved, CheckpointNotes notes)
{
    private const string Prefix = "lernet:run:";
    private const string RunNote = "lernet.run";
    private const string HashNote = "lernet.sha256";

    public static void Write(string path, TrainingState state)
    {
        var saved = new SavedState();
        state.Optimizer.Save(saved.Part("optimizer"));
        state.Tally.Save(saved.Part("tally"));
        foreach (var (name, callback) in Named(state)) callback.Save(saved.Part(name));
        var tensors = new Dictionary<string, Tensor>(state.Model.NamedTensors());
        foreach (var (name, tensor) in saved.Tensors) tensors[Prefix + name] = tensor;
        var run = JsonSerializer.Serialize(CheckpointNotes.Of(state, saved), HistoryText.Json);
        Safetensors.Write(path, tensors, new Dictionary<string, string> { ["format"] = "pt", [RunNote] = run, [HashNote] = HashOf(run, tensors) });
    }

    /// <summary>Reads and checks a file; whatever is wrong with it is a <see cref="SafetensorsException"/>.</summary>
    public static CheckpointFile Read(string path)
    {
        var file = Safetensors.ReadExactly(path);
        if (!file.Metadata.TryGetValue(RunNote, out var run)) throw CheckpointException.NoCheckpoint(path);
        if (!file.Metadata.TryGetValue(HashNote, out var hash) || hash != HashOf(run, file.Tensors))
        {
            throw SafetensorsException.In(path, "its numbers are not those that were written: their SHA-256 differs.");
        }
        var notes = JsonSerializer.Deserialize<CheckpointNotes>(run, HistoryText.Json)!;
        var parts = file.Tensors.ToLookup(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal));
        return new(path, parts[false].ToDictionary(), new(parts[true].ToDictionary(pair => pair.Key[Prefix.Length..], pair => pair.Value), notes.Numbers.ToDictionary()), notes);
    }

    /// <summary>Puts a run where the file was written: epoch, batch, history. Before the callbacks start.</summary>
    public void Place(TrainingState state)
    {
        notes.CheckFits(state, path);
        foreach (var result in notes.History) state.Add(result);
        (state.Epoch, state.Batch) = notes.History.Count == notes.Epoch ? (notes.Epoch + 1, 0) : (notes.Epoch, notes.Batch);
        if (notes.Stop == StopReason.Stopped) state.Stop(notes.StopNote);
    }

    /// <summary>Gives model, optimizer, tally and callbacks what they had. After the callbacks have started.</summary>
    public void Restore(TrainingState state)
    {
        state.Model.Fit(weights, report => throw CheckpointException.WrongNames(path, report));
        state.Optimizer.Load(saved.Part("optimizer"));
        state.Tally = state.Plan.NewTally();
        if (state.Batch > 0) state.Tally.Load(saved.Part("tally"));
        foreach (var (name, callback) in Named(state))
        {
            if (!saved.Part(name).IsEmpty) callback.Load(saved.Part(name));
        }
    }

    // Callbacks are told apart by their kind and their number among their kind.
    private static IEnumerable<(string Name, Callback Callback)> Named(TrainingState state) => state.Plan.Callbacks
        .GroupBy(callback => callback.GetType().Name).SelectMany(kind => kind.Index().Select(c => ($"{kind.Key} {c.Index}", c.Item)));

    private static string HashOf(string run, IReadOnlyDictionary<string, Tensor> tensors)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(run));
        foreach (var (name, tensor) in tensors)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{tensor.Shape}\n"));
            hash.AppendData(ElementType.Bytes(tensor));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
