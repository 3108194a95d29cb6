namespace Lernet.Display;

/// <summary>
/// An error as a learner reads it: what happened, with the clashing sizes marked; the rule; what to try. The marks are the line of
/// carets that the messages of the kit carry. There is no stack trace.
/// </summary>
/// <param name="error">The error.</param>
/// <param name="where">Where it happened, for example <c>cell 7, line 1</c>; empty when unknown.</param>
public sealed class ErrorView(Exception error, string where = "") : IView
{
    private const string Remedy = "Did you mean";

    private string[] Lines => error.Message.ReplaceLineEndings("\n").Split('\n');

    private bool HasMarks => Lines is [_, var marks, ..] && marks.Contains('^') && marks.Trim(' ', '^').Length == 0;

    private IEnumerable<string> Rest => Lines.Skip(HasMarks ? 2 : 1).Where(line => line.Length > 0);

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("error", Markup.Of($"""
        <div class="err" role="group" aria-label="Error"><p class="v{(HasMarks ? " shapes" : "")}">{Marked()}</p>{Rest.Where(line => !IsRemedy(line)).Select(line => Markup.Of($"<p>{line}</p>"))}{Markup.If(Rest.Any(IsRemedy), $"<ul class=\"fix\">{Rest.Where(IsRemedy).Select(Fix)}</ul>")}{Markup.If(where.Length > 0, $"<p class=\"where\">{where}</p>")}</div>
        """));

    private static bool IsRemedy(string line) => line.StartsWith(Remedy, StringComparison.Ordinal);

    // What is to be typed stands in code: everything up to the first comma or the question mark.
    private static Markup Fix(string line)
    {
        var rest = line[Remedy.Length..].TrimStart();
        var end = Depth0End(rest);
        return Markup.Of($"""<li>{Remedy} <code>{rest[..end]}</code>{rest[end..]}</li>""");
    }

    // Commas inside brackets belong to the code.
    private static int Depth0End(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[') depth++;
            else if (text[i] is ')' or ']') depth--;
            else if (depth == 0 && text[i] is ',' or '?') return i;
        }
        return text.Length;
    }

    // Characters over a caret are marked.
    private Markup Marked()
    {
        var (line, marks) = (Lines[0], HasMarks ? Lines[1] : "");
        var pieces = new List<Markup>();
        for (int i = 0, end; i < line.Length; i = end)
        {
            var isMarked = i < marks.Length && marks[i] == '^';
            end = i;
            while (end < line.Length && (end < marks.Length && marks[end] == '^') == isMarked) end++;
            pieces.Add(isMarked ? Markup.Of($"""<b class="bad">{line[i..end]}</b>""") : Markup.Text(line[i..end]));
        }
        return Markup.Join(pieces);
    }

    /// <inheritdoc/>
    public string ToText() => error.Message.ReplaceLineEndings("\n") + (where.Length > 0 ? $"\nat {where}" : "");
}
