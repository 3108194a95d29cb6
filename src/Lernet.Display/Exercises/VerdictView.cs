using Lernet.Exercises;

namespace Lernet.Display;

/// <summary>What a check found: right, not yet, not answered or stopped; each with its own word, mark and line, and the smallest input that shows why.</summary>
/// <param name="verdict">The verdict.</param>
public sealed class VerdictView(Verdict verdict) : IView
{
    private static readonly Dictionary<VerdictState, (string Css, string Word, string Mark)> States = new()
    {
        [VerdictState.Right] = ("right", "Right", "M2 8.5l4 4L14 3.5"),
        [VerdictState.NotYet] = ("wrong", "Not yet", "M3 3l10 10M13 3L3 13"),
        [VerdictState.Error] = ("wrong", "Error", "M8 2v8M8 12.5v1.5"),
        [VerdictState.NotAnswered] = ("none", "Not answered yet", ""),
        [VerdictState.HandedIn] = ("hint", "Handed in", "M8 13V3M3.5 7.5L8 3l4.5 4.5"),
    };

    private string Points => $"{(verdict.State == VerdictState.HandedIn ? "" : $"{verdict.Points} of ")}{verdict.Of} {(verdict.Of == 1 ? "point" : "points")}";

    /// <inheritdoc/>
    public Markup ToHtml()
    {
        var (css, word, mark) = States[verdict.State];
        var sign = mark.Length > 0 ? Markup.Of($"""<path d="{mark}"/>""") : Markup.Of($"""<circle cx="8" cy="8" r="6" stroke-dasharray="2.4 2.3"/>""");
        return Styles.Fragment("check", Markup.Of($"""
            <div class="checks"><div><h3>{verdict.Exercise.Heading} <span>{Points}</span></h3><div class="fb {css}"><p class="v"><svg viewBox="0 0 16 16" aria-hidden="true">{sign}</svg>{word}</p>{Paragraph(verdict.Message)}{CounterExample()}{Paragraph(verdict.Evidence)}{PartList.Of(verdict.Parts)}{(verdict.Hint.Length > 0 ? Paragraph("Hint: " + verdict.Hint) : Markup.Empty)}{Paragraph(verdict.Note)}</div></div></div>
            """));
    }

    private static Markup Paragraph(string text) => Markup.If(text.Length > 0, $"<p>{text}</p>");

    private Markup CounterExample()
    {
        if (verdict.CounterExample is not { } example) return Markup.Empty;
        IEnumerable<(string Name, string Text)> rows =
        [
            .. example.Inputs.Select(input => (input.Name, input.Text)), ("yours", example.Received), .. example.Expected is { } expected ? [("expected", expected)] : Array.Empty<(string, string)>(),
        ];
        return Markup.Of($"""<table class="ce"><caption class="vh">Counter-example</caption><tbody>{rows.Select(row => Markup.Of($"<tr><th scope=\"row\">{row.Name}</th><td>{row.Text}</td></tr>"))}</tbody></table>""");
    }

    /// <inheritdoc/>
    public string ToText() => verdict.ToString();
}
