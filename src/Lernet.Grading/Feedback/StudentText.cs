using System.Globalization;
using System.Text;
using Lernet.Display;
using Lernet.Handouts.Outputs;

namespace Lernet.Grading.Feedback;

/// <summary>
/// Makes text from a stranger fit to be shown: what would colour, move, reverse or hide other text becomes visible, and what nobody would
/// read to the end is cut. The result is still plain text; it becomes markup only by being encoded.
/// </summary>
internal static class StudentText
{
    private const int MostCharacters = 20_000;

    private const int MostLines = 300;

    private const int LongestLine = 1_000;

    // Three marks on one letter are enough for every script; hundreds are a tower over the lines above.
    private const int MostMarks = 3;

    /// <summary>Several lines, such as code.</summary>
    /// <returns>What is shown, and a sentence about what is not; empty when all of it is.</returns>
    public static (string Shown, string Note) Block(string text)
    {
        var start = text[..Math.Min(text.Length, 2 * MostCharacters)];
        var lines = Clean(start).TrimEnd().Split('\n').Select(line => Cut(line, LongestLine)).Take(MostLines);
        var shown = Cut(string.Join('\n', lines), MostCharacters);
        var isCut = text.Length > start.Length || shown.Length < Clean(start).TrimEnd().Length;
        return (shown, isCut ? $"Cut here: the whole answer has {Numbers.Count(text.Length)} characters." : "");
    }

    /// <summary>A sentence or a name.</summary>
    public static string Line(string text, int most = LongestLine) =>
        Cut(Clean(text[..Math.Min(text.Length, 2 * most)]).ReplaceLineEndings(" ").Trim(), most);

    /// <summary>All of a text, nothing cut.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in TerminalCodes.Remove(text).Replace("\r\n", "\n").Replace('\r', '\n').EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks <= MostMarks) clean.Append(Visible(rune, category));
        }
        return clean.ToString();
    }

    private static string Visible(Rune rune, UnicodeCategory category) => category switch
    {
        UnicodeCategory.Control when rune.Value is '\n' or '\t' => rune.ToString(),
        UnicodeCategory.Control when rune.Value < ' ' => ((char)('\u2400' + rune.Value)).ToString(),
        UnicodeCategory.Control => "\u2421",
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => $"⟨U+{rune.Value:X4}⟩",
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "\uFFFD",
        _ => rune.ToString(),
    };

    private static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end] + "…";
    }
}
