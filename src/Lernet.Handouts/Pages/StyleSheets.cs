using System.Text.RegularExpressions;

namespace Lernet.Handouts.Pages;

/// <summary>The style sheets of pages, without comments and indentation.</summary>
internal static partial class StyleSheets
{
    public static string Of(params IEnumerable<string> names) => string.Concat(names.Select(name => Compact(EmbeddedAsset.Text($"{name}.css"))));

    private static string Compact(string css) => Indent().Replace(Comment().Replace(css, ""), "\n").TrimStart();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Indent();
}
