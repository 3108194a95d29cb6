using Lernet.Display;
using Lernet.Grading.Feedback;
using Lernet.Grading.Gradebooks;
using Lernet.Handouts.Pages;

namespace Lernet.Grading.Reports;

/// <summary>The lecturer's page about one assignment: one file, offline, without scripts.</summary>
/// <param name="facts">What it is made from.</param>
public sealed class ReportPage(ReportFacts facts)
{
    private const int MostRows = 200;

    private static readonly string[] Sheets = ["page", "topbar", "opening", "lesson", "cells", "outputs", "boxes", "feedback", "report", "print"];

    private static readonly string Styles = Tokens.PageCss + StyleSheets.Of(Sheets) + Display.Styles.Css + "\n";

    private readonly string assignment = facts.Gradebook.Assignment.Name;

    private readonly QuestionFigures[] figures = [.. facts.Gradebook.Assignment.Questions.Select(question => QuestionFigures.Of(question, facts.Results))];

    /// <summary>The whole file.</summary>
    public string ToHtml() => PageShell.Of($"{assignment} · report · Lernet", $"Results of {assignment}", Styles, "", course: null, isCourse: false,
        Main().ToString(), scripts: null).Html;

    private Markup Main()
    {
        var sections = Sections().Where(section => !section.Content.IsEmpty).ToArray();
        var contents = Contents.Of("In this report", sections.Select((section, index) => (section.Id, (string?)$"{index + 1}", Markup.Text(section.Title).ToString())));
        return Markup.Of($"""
            <main id="main" class="pad"><header class="open"><p class="num"></p><div><h1>{assignment}</h1><p class="lead">{Lead()}</p></div>
            <div class="facts"><dl>{Facts().Select(fact => Markup.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>"))}</dl></div></header>
            <div class="body">{Markup.Raw(contents)}<article>
            {sections.Select((section, index) => Markup.Of($"<section id=\"{section.Id}\" aria-labelledby=\"{section.Id}-heading\"><h2 id=\"{section.Id}-heading\"><span class=\"n\">{index + 1}</span>{section.Title}</h2>{section.Content}</section>\n"))}</article></div></main>
            """);
    }

    private string Lead() => facts.Graded.Count == 0
        ? "Nothing has been graded yet."
        : $"{Numbers.Count(facts.Graded.Count)} graded {(facts.Graded.Count == 1 ? "submission" : "submissions")}: {Numbers.Short(facts.Graded.Average(result => result.Points))} of {PointsText.Of(facts.Graded.Max(result => result.Of))} on average.";

    private IEnumerable<(string Name, string Value)> Facts()
    {
        yield return ("Submissions", Numbers.Count(facts.Results.Count));
        yield return ("Refused", Numbers.Count(facts.Results.Count - facts.Graded.Count));
        yield return ("Not handed in", Numbers.Count(facts.Gradebook.Rows.Count(row => row.Status == GradingStatus.NotSubmitted)));
        yield return ("Answers to read", Numbers.Count(facts.Gradebook.ToRead.Count()));
        yield return ("Sandbox", string.Join(", ", facts.Results.Select(result => result.Tier).Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } tiers ? tiers : "–");
    }

    private IEnumerable<(string Id, string Title, Markup Content)> Sections()
    {
        yield return ("problems", "Not complete", Markup.If(facts.Problems.Count > 0, $"""
            <p>These marks are missing or old, and not by the students’ doing. Grade again; what is done is not done twice.</p>{Rows(facts.Problems)}
            """));
        yield return ("distribution", "Distribution", facts.Graded.Count == 0 ? Markup.Empty : FigureHtml.Still(Distribution.Of(facts.Graded)));
        yield return ("questions", "Questions", DifficultyTable.Of(figures));
        yield return ("mistakes", "Typical mistakes", Mistakes());
        yield return ("to-read", "Answers to read", ToRead());
        yield return ("similar", "Similar answers", SimilarSection.Of(facts.Similar, facts.Gradebook.Assignment));
        yield return ("odd", "Odd submissions", Rows(facts.Results.Where(result => result.Flags.Count > 0).Select(result => (result.Student, string.Join("; ", result.Flags)))));
        yield return ("refused", "Refused submissions", Rows(facts.Results.Where(result => result.Refusal.Length > 0).Select(result => (result.Student, result.Refusal))));
    }

    private Markup Mistakes() => Markup.Join(figures.Where(question => question.Mistakes.Count > 0).Select(question => Markup.Of($"""
        <h3>{question.Question.Title}</h3><ul class="counted">{question.Mistakes.Take(12).Select(mistake => Markup.Of($"<li><b>{Numbers.Count(mistake.Count)}</b> {StudentText.Line(mistake.Mistake)}</li>"))}</ul>
        """)));

    private Markup ToRead()
    {
        var open = facts.Gradebook.ToRead.ToArray();
        return Markup.If(open.Length > 0, $"""
            <p>Give points with <code>lernet assignment mark {assignment}</code>, or in the file <code>grades/{assignment}/marks.csv</code>.</p>{Rows(open.Select(answer => (answer.Student.Id, $"{answer.Mark.Question.Notebook} · {answer.Mark.Question.Id}")))}
            """);
    }

    private static Markup Rows(IEnumerable<(string Student, string What)> rows)
    {
        var all = rows.ToArray();
        return Markup.If(all.Length > 0, $"""
            <table class="plain"><thead><tr><th scope="col">Student</th><th scope="col">What</th></tr></thead><tbody>{all.Take(MostRows).Select(row => Markup.Of($"<tr><th scope=\"row\">{StudentText.Line(row.Student, 100)}</th><td>{StudentText.Line(row.What, 600)}</td></tr>"))}</tbody></table>{Markup.If(all.Length > MostRows, $"<p>And {Numbers.Count(all.Length - MostRows)} more.</p>")}
            """);
    }
}
