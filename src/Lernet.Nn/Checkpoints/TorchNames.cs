using System.Text;

namespace Lernet.Nn;

/// <summary>The names that PyTorch users expect: <c>First.Weight</c> is <c>first.weight</c>, <c>Blocks[0].Bias</c> is <c>blocks.0.bias</c>.</summary>
/// <remarks>Each step of a path is written in small letters, words apart by underscores; places in lists stand between points; layers of a
/// <see cref="Sequential"/> are called by their place, as in PyTorch: <c>Linear2.Weight</c> of [Linear, ReLU, Linear] is <c>2.weight</c>.
/// Recurrent, attention and normalisation layers call their parts as PyTorch's do. The place in the random numbers of dropout has no name
/// there and keeps its path, behind a prefix.</remarks>
internal static class TorchNames
{
    /// <summary>From our paths to PyTorch's names.</summary>
    /// <exception cref="ArgumentException">Two paths get the same name.</exception>
    public static IReadOnlyDictionary<string, string> Of(Module model, IEnumerable<string> paths)
    {
        var modules = model.NamedModules.ToDictionary(m => m.Path, m => m.Module);
        var names = paths.ToDictionary(path => path, path => NameOf(path, modules));
        var clash = names.GroupBy(pair => pair.Value).FirstOrDefault(group => group.Count() > 1);
        return clash is null
            ? names
            : throw new ArgumentException($"names: {string.Join(" and ", clash.Select(pair => pair.Key))} are both called {clash.Key} in a file. Rename one of the properties.");
    }

    /// <summary>What names begin with that PyTorch does not have.</summary>
    public const string Foreign = "lernet:";

    private static string NameOf(string path, Dictionary<string, Module> modules)
    {
        var (steps, parent, ending) = (new List<string>(), "", "");
        foreach (var step in path.Split('.'))
        {
            var module = modules.GetValueOrDefault(parent);
            parent = parent.Length == 0 ? step : $"{parent}.{step}";
            if (module is DropoutLayer) return Foreign + path;
            if (module is RecurrentLayer && CellEnding(step) is { } cell) ending = cell;
            else steps.Add(module is Sequential sequential && PlaceOf(step, sequential) is >= 0 and var place ? $"{place}" : Known(module, step) ?? Small(step));
        }
        return string.Join('.', steps) + ending;
    }

    // Where PyTorch has another word for the same part.
    private static string? Known(Module? parent, string step) => (parent, step) switch
    {
        (BatchNorm, nameof(BatchNorm.RunningVariance)) => "running_var",
        (RecurrentCell, nameof(RecurrentCell.InputWeight)) => "weight_ih",
        (RecurrentCell, nameof(RecurrentCell.HiddenWeight)) => "weight_hh",
        (RecurrentCell, nameof(RecurrentCell.InputBias)) => "bias_ih",
        (RecurrentCell, nameof(RecurrentCell.HiddenBias)) => "bias_hh",
        (MultiHeadAttention, nameof(MultiHeadAttention.InputWeight)) => "in_proj_weight",
        (MultiHeadAttention, nameof(MultiHeadAttention.InputBias)) => "in_proj_bias",
        (MultiHeadAttention, nameof(MultiHeadAttention.Output)) => "out_proj",
        (TransformerEncoderBlock or TransformerDecoderBlock, nameof(TransformerEncoderBlock.SelfAttention)) => "self_attn",
        (TransformerDecoderBlock, nameof(TransformerDecoderBlock.CrossAttention)) => "multihead_attn",
        (TransformerEncoder or TransformerDecoder, ['B', 'l', 'o', 'c', 'k', 's', '[', .. var place, ']']) => $"layers.{place}",
        _ => null,
    };

    // PyTorch's recurrent layers have no cells: the layer's number ends the names of its weights.
    private static string? CellEnding(string step) => step switch
    {
        ['C', 'e', 'l', 'l', 's', '[', .. var layer, ']'] => $"_l{layer}",
        ['R', 'e', 'v', 'e', 'r', 's', 'e', 'd', '[', .. var layer, ']'] => $"_l{layer}_reverse",
        _ => null,
    };

    private static int PlaceOf(string step, Sequential sequential) =>
        sequential.Parts.Index().Where(part => part.Item.Name == step).Select(part => part.Index).DefaultIfEmpty(-1).First();

    private static string Small(string step)
    {
        var name = new StringBuilder();
        for (var i = 0; i < step.Length; i++)
        {
            if (step[i] == '[') name.Append('.');
            else if (step[i] != ']')
            {
                // A word begins where a small letter or digit is followed by a capital one, or the last capital of several by a small one.
                var begins = i > 0 && char.IsUpper(step[i]) && (!char.IsUpper(step[i - 1]) || (i + 1 < step.Length && char.IsLower(step[i + 1])));
                if (begins) name.Append('_');
                name.Append(char.ToLowerInvariant(step[i]));
            }
        }
        return name.ToString();
    }
}
