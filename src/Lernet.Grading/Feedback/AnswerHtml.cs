using Lernet.Display;
using Lernet.Handouts.Code;

namespace Lernet.Grading.Feedback;

/// <summary>A student's answer in the frame that code and text have in a handout. It is shown, never rendered: markup in it stays text.</summary>
internal static class AnswerHtml
{
    // The highlighter parses, and a parser can be kept busy by brackets in brackets that no person writes.
    private const int DeepestNesting = 40;

    /// <param name="answer">The text of the cell.</param>
    /// <param name="isCode">Whether it is C#.</param>
    public static Markup Of(string answer, bool isCode)
    {
        var (shown, note) = StudentText.Block(answer);
        if (shown.Length == 0) return Markup.Empty;
        var text = isCode && !IsDeep(shown) ? Markup.Raw(new CSharpHighlighter().Highlight(shown)) : Markup.Text(shown);
        return Markup.Of($"""
            <figure class="cell"><figcaption class="cell-h"><b>Your answer</b><span>{(isCode ? "C#" : "text")}</span></figcaption><pre class="{(isCode ? "code" : "said")}"><code>{text}</code></pre>{Markup.If(note.Length > 0, $"<p class=\"cut\">{note}</p>")}</figure>
            """);
    }

    private static bool IsDeep(string code)
    {
        var (depth, deepest) = (0, 0);
        foreach (var letter in code)
        {
            depth = letter switch { '(' or '[' or '{' or '<' => depth + 1, ')' or ']' or '}' or '>' => Math.Max(0, depth - 1), ';' => 0, _ => depth };
            deepest = Math.Max(deepest, depth);
        }
        return deepest > DeepestNesting;
    }
}
