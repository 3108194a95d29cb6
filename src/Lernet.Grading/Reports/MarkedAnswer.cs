using Lernet.Display;
using Lernet.Grading.Feedback;

namespace Lernet.Grading.Reports;

/// <summary>An answer with the parts marked that it shares with another.</summary>
internal static class MarkedAnswer
{
    private const int MostCharacters = 8_000;

    /// <param name="student">Whose it is.</param>
    /// <param name="text">The answer.</param>
    /// <param name="parts">Begin and end of what is shared, in order.</param>
    public static Markup Of(string student, string text, IReadOnlyList<(int Start, int End)> parts)
    {
        var pieces = new List<Markup>();
        var next = 0;
        foreach (var (start, end) in parts.Where(part => part.End <= MostCharacters))
        {
            pieces.Add(Plain(text, next, start));
            pieces.Add(Markup.Of($"<mark>{Plain(text, start, end)}</mark>"));
            next = end;
        }
        pieces.Add(Plain(text, next, Math.Max(next, Math.Min(text.Length, MostCharacters))));
        return Markup.Of($"""
            <figure class="cell"><figcaption class="cell-h"><b>{StudentText.Line(student, 100)}</b></figcaption><pre class="code"><code>{pieces}</code></pre>{Markup.If(text.Length > MostCharacters, $"<p class=\"cut\">Cut here: the whole answer has {Numbers.Count(text.Length)} characters.</p>")}</figure>
            """);
    }

    private static Markup Plain(string text, int start, int end) => Markup.Text(StudentText.Clean(text[start..end]));
}
