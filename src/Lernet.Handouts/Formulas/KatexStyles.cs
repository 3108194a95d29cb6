using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lernet.Handouts.Formulas;

/// <summary>KaTeX's style sheet with only those fonts inside that the formulas of a page ask for.</summary>
internal static partial class KatexStyles
{
    /// <returns>The rules without fonts, and one <c>@font-face</c> per face in use.</returns>
    public static (string Rules, string Fonts) For(IElement article)
    {
        var sheet = EmbeddedAsset.Text("katex/katex.min.css");
        var rules = FontFace().Replace(sheet, "");
        var used = FamilyRule().Matches(rules)
            .Where(rule => article.QuerySelector(rule.Groups["selector"].Value) is not null)
            .Select(rule => Face(rule.Groups["family"].Value, rule.Groups["body"].Value))
            .ToHashSet();
        var fonts = new StringBuilder();
        foreach (Match face in FontFace().Matches(sheet))
        {
            var body = face.Groups["body"].Value;
            var file = face.Groups["file"].Value;
            if (used.Contains(Face(face.Groups["family"].Value, body)))
            {
                var data = Convert.ToBase64String(EmbeddedAsset.Bytes($"katex/{file}.woff2"));
                fonts.Append("@font-face{").Append(BeforeSource().Match(body).Value)
                    .Append("src:url(data:font/woff2;base64,").Append(data).Append(") format(\"woff2\")}\n");
            }
        }
        return (rules, fonts.ToString());
    }

    private static (string Family, bool Bold, bool Italic) Face(string family, string declarations) =>
        (family, declarations.Contains("font-weight:700"), declarations.Contains("font-style:italic"));

    [GeneratedRegex("""@font-face\{(?<body>[^}]*font-family:"?(?<family>\w+)[^}]*fonts/(?<file>[\w-]+)\.woff2[^}]*)\}""")]
    private static partial Regex FontFace();

    [GeneratedRegex("""(?<selector>[^{}]+)\{(?<body>[^{}]*font(?:-family)?:[^;{}]*?(?<family>KaTeX_\w+)[^{}]*)\}""")]
    private static partial Regex FamilyRule();

    [GeneratedRegex("^.*?(?=src:)")]
    private static partial Regex BeforeSource();
}
