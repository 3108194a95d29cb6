using System.Text.RegularExpressions;

namespace Lernet.Handouts.Formulas;

/// <summary>TeX as words, for the few places that take only plain text as their name.</summary>
internal static partial class SpokenTex
{
    /// <returns>Such as <c>hat y t+1</c> for <c>\hat{y}_{t+1}</c>: commands as words, without braces and marks.</returns>
    public static string Of(string tex) => Space().Replace(Mark().Replace(tex, " "), " ").Trim();

    [GeneratedRegex(@"\\[,;!]|[\\{}$_^~]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
