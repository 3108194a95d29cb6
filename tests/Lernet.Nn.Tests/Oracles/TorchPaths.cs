using System.Text.RegularExpressions;

namespace Lernet.Nn.Tests.Oracles;

/// <summary>Where a parameter of a PyTorch module is in ours.</summary>
internal static partial class TorchPaths
{
    /// <summary><c>self_attn.in_proj_weight</c> is <c>SelfAttention.InputWeight</c>, <c>rnn.weight_hh_l1_reverse</c> is
    /// <c>Rnn.Reversed[1].HiddenWeight</c>.</summary>
    public static string Of(string name)
    {
        var path = Recurrent().Replace(name, match =>
        {
            var cells = match.Groups["back"].Success ? "Reversed" : "Cells";
            var cell = match.Groups["layer"].Success ? $"{cells}[{match.Groups["layer"]}]." : "";
            return cell + (match.Groups["to"].Value == "ih" ? "Input" : "Hidden") + Capital(match.Groups["kind"].Value);
        });
        path = path.Replace("in_proj_weight", "InputWeight", StringComparison.Ordinal).Replace("in_proj_bias", "InputBias", StringComparison.Ordinal)
            .Replace("out_proj", "Output", StringComparison.Ordinal).Replace("self_attn", "SelfAttention", StringComparison.Ordinal)
            .Replace("multihead_attn", "CrossAttention", StringComparison.Ordinal);
        return string.Join('.', path.Split('.').Select(Capital));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"(?<kind>weight|bias)_(?<to>ih|hh)(_l(?<layer>\d+)(?<back>_reverse)?)?$")]
    private static partial Regex Recurrent();
}
