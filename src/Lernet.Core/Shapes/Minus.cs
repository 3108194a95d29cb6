using System.Text.RegularExpressions;

namespace Lernet;

/// <summary>How messages write numbers below zero.</summary>
internal static partial class Minus
{
    /// <summary>The text with a real minus sign, U+2212, before numbers, as people read it everywhere; hyphens and exponents stay.</summary>
    public static string In(string message) => Hyphen().Replace(message, "−");

    [GeneratedRegex(@"(?<!\w)-(?=\d)")]
    private static partial Regex Hyphen();
}
