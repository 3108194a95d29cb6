using Lernet.Exercises;

namespace Lernet.Display;

/// <summary>What a check found: right, not yet, not answered or stopped; each with its own word, mark and line, and the smallest input that shows why.</summary>
/// <param name="verdict">The verdict.</param>
public sealed class VerdictView(Verdict verdict) : IView
{
    private static readonly Dictionary<VerdictState, (string Css, string Word, Markup Mark)> States = new()
    {
        [VerdictState.Right] = ("right", "Right", StatusMark.Tick),
        [VerdictState.NotYet] = ("wrong", "Not yet", StatusMark.Cross),
        [VerdictState.Error] = ("wrong", "Error", StatusMark.Exclamation),
        [VerdictState.NotAnswered] = ("none", "Not answered yet", StatusMark.Ring),
        [VerdictState.HandedIn] = ("hint", "Handed in", StatusMark.Arrow),
    };

    // What has earned something looks like neither an end nor a failure.
    private static readonly (string Css, string Word, Markup Mark) Partly = ("hint", "Partly right", StatusMark.Exclamation);

    private string Points => $"{(verdict.State == VerdictState.HandedIn ? "" : $"{verdict.Points} of ")}{verdict.Of} {(verdict.Of == 1 ? "point" : "points")}";

    /// <inheritdoc/>
    public Markup ToHtml()
    {
        var (css, word, mark) = verdict is { State: VerdictState.NotYet, Points: > 0 } ? Partly : States[verdict.State];
        return Styles.Fragment("check", Markup.Of($"""
            <div class="checks"><div><h3>{verdict.Exercise.Heading} <span>{Points}</span></h3><div class="fb {css}"><p class="v">{mark}{word}</p>{Paragraph(verdict.Message)}{CounterExample()}{Paragraph(verdict.Evidence)}{PartList.Of(verdict.Parts)}{(verdict.Hint.Length > 0 ? Paragraph("Hint: " + verdict.Hint) : Markup.Empty)}{Paragraph(verdict.Note)}</div></div></div>
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
