using System.Text.RegularExpressions;

namespace Lernet.Grading.Assignments.Leaks;

/// <summary>What an answer in words gives away, sentence by sentence.</summary>
internal static partial class ProseSecrets
{
    private const int TellingWords = 6;

    /// <summary>Sentences of six different words or more; shorter ones stand anywhere.</summary>
    public static IEnumerable<Secret> Sentences(string prose, string what) =>
        from line in prose.Split('\n')
        where !IsMeantToBeSeen(line)
        from sentence in End().Split(line)
        let words = Word().Matches(sentence)
        where words.Select(word => word.Value.ToLowerInvariant()).Distinct().Count() >= TellingWords
        let shown = sentence[words[0].Index..(words[^1].Index + words[^1].Length)]
        select new Secret(what, shown, PlainForm.Of(shown));

    /// <summary>Whether the instructor says of a line of a solution that students may see it.</summary>
    public static bool IsMeantToBeSeen(string line) => Visible().IsMatch(line);

    [GeneratedRegex(@"(?<=[.!?;])\s+")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(//|/\*|<!--).*\bVISIBLE\b")]
    private static partial Regex Visible();
}
