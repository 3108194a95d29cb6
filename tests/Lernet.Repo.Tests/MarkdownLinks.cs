using System.Text.RegularExpressions;

namespace Lernet.Repo.Tests;

/// <summary>Links of a Markdown text to other files of the repository and to headings; the web is not asked.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>The links that lead nowhere, one sentence each.</summary>
    /// <param name="file">The file that holds the text, relative to the root.</param>
    /// <param name="markdown">Its text.</param>
    /// <param name="read">The text of a file, null when there is none; a folder is the empty text.</param>
    public static IEnumerable<string> Broken(string file, string markdown, Func<string, string?> read)
    {
        foreach (var target in Targets(markdown))
        {
            var (path, anchor) = target.Split('#') is [var p, var a] ? (p, a) : (target, null);
            var linked = path.Length == 0 ? file : Resolve(file, Uri.UnescapeDataString(path));
            var text = path.Length == 0 ? markdown : read(linked);
            if (text is null)
            {
                yield return $"{file}: the link '{target}' leads to {linked}, which does not exist.";
            }
            else if (anchor is not null && linked.EndsWith(".md", StringComparison.Ordinal) && !Anchors(text).Contains(anchor))
            {
                yield return $"{file}: the link '{target}' names a heading that {linked} does not have.";
            }
        }
    }

    private static IEnumerable<string> Targets(string markdown) =>
        Link().Matches(Code().Replace(markdown, "")).Select(match => match.Groups["to"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal));

    private static string Resolve(string file, string path)
    {
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    // The way GitHub makes an anchor of a heading: lower case, punctuation dropped, spaces to hyphens.
    private static IEnumerable<string> Anchors(string markdown) =>
        Heading().Matches(Fence().Replace(markdown, ""))
            .Select(match => Punctuation().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("""\]\((?<to>[^)\s]+)(\s+"[^"]*")?\)|(?:src|href|srcset)="(?<to>[^"\s]+)["\s]""")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
