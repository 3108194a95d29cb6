using System.Text.RegularExpressions;
using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Magics;

/// <summary>Cuts a cell into code and magic commands, which stand on lines of their own.</summary>
internal static partial class CellSplitter
{
    /// <summary>The name under which <c>#r "nuget:..."</c> is a magic.</summary>
    public const string Package = "#r";

    /// <summary>The name under which <c>#i "nuget:..."</c> is a magic.</summary>
    public const string PackageSource = "#i";

    public static IReadOnlyList<CellPart> Split(string language, string source)
    {
        var parts = new List<CellPart>();
        var lines = source.Split('\n');
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            var magic = i < lines.Length ? Magic(lines[i].Trim(), i + 1, language) : null;
            if (magic is null && i < lines.Length) continue;
            AddCode(parts, language, lines, start, i);
            start = i + 1;
            if (magic is null) break;
            if (IsSelector(magic)) language = CellLanguage.Canonical(magic.Name);
            else parts.Add(magic);
        }
        return parts;
    }

    private static void AddCode(List<CellPart> parts, string language, string[] lines, int start, int end)
    {
        var text = string.Join('\n', lines[start..end]);
        if (string.IsNullOrWhiteSpace(text)) return;
        parts.Add(new CodePart(language, language == CellLanguage.CSharp ? new string('\n', start) + text : text));
    }

    // #!value with arguments is a command; alone it would select a language that has no code.
    private static bool IsSelector(MagicPart magic) =>
        CellLanguage.IsKnown(magic.Name) && !(magic.Name == "value" && magic.Arguments.Count > 0);

    private static MagicPart? Magic(string line, int number, string language)
    {
        if (line.StartsWith("#!", StringComparison.Ordinal) && line.Length > 2)
        {
            var words = MagicWords.Split(line[2..]);
            return words.Count == 0 ? null : new MagicPart(words[0], words.Skip(1).ToList(), number, language);
        }
        if (language != CellLanguage.CSharp) return null;
        var package = PackageLine().Match(line);
        return package.Success ? new MagicPart(package.Groups["name"].Value.ToLowerInvariant(), [package.Groups["package"].Value], number, language) : null;
    }

    [GeneratedRegex("""^(?<name>#r|#i)\s*"nuget:\s*(?<package>[^"]*?)\s*"?$""", RegexOptions.IgnoreCase)]
    private static partial Regex PackageLine();
}
