using System.Globalization;

namespace Lernet;

/// <summary>Names of operations and rules with places for what is known only when someone looks: {c} is the constant, {a} and {b}
/// (or {x}) the names of the inputs, or the letter itself.</summary>
internal static class Pattern
{
    public static string Fill(string pattern, double? constant, Tensor? a = null, Tensor? b = null)
    {
        if (!pattern.Contains('{', StringComparison.Ordinal)) return pattern;
        if (constant is { } c) pattern = pattern.Replace("{c}", Number(c), StringComparison.Ordinal);
        return pattern.Replace("{x}", Name(a, "x"), StringComparison.Ordinal)
            .Replace("{a}", Name(a, "a"), StringComparison.Ordinal)
            .Replace("{b}", Name(b, "b"), StringComparison.Ordinal);
    }

    private static string Name(Tensor? x, string letter) => x is { Name.Length: > 0 } ? x.Name : letter;

    private static string Number(double c) => $"{(c < 0 ? "−" : "")}{Math.Abs(c).ToString("G4", CultureInfo.InvariantCulture)}";
}
