using System.Globalization;
using Lernet.Display;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Results;
using Lernet.Handouts.Pages;

namespace Lernet.Grading.Feedback;

/// <summary>What one student gets back for one notebook.</summary>
/// <param name="submission">What the submission earned, with marks and comments of people.</param>
/// <param name="notebook">The notebook.</param>
/// <param name="title">What the notebook is called.</param>
/// <param name="name">What the student is called.</param>
/// <param name="statements">What it asks.</param>
internal sealed class FeedbackPage(MarkedSubmission submission, string notebook, string title, string name, Statements statements)
{
    private static readonly string[] Sheets = ["page", "topbar", "opening", "lesson", "cells", "outputs", "boxes", "feedback", "print"];

    private static readonly string Styles = Tokens.PageCss + StyleSheets.Of(Sheets) + Display.Styles.Css + "\n";

    private static readonly string MathStyles = StyleSheets.Of("math");

    private readonly SubmissionResult result = submission.Result;

    private readonly QuestionResult[] questions = [.. submission.Result.Questions.Where(question => question.Notebook == notebook)];

    /// <summary>The whole file.</summary>
    public string ToHtml()
    {
        var student = StudentText.Line(name, 100);
        var math = statements.Rules.Length > 0 ? statements.Rules + MathStyles : "";
        return PageShell.Of($"{title} · {student} · Lernet", $"Feedback for {student}", Styles + math, statements.Fonts, course: null, isCourse: false,
            Main(student).ToString(), scripts: null).Html;
    }

    private Markup Main(string student) => Markup.Of($"""
        <main id="main" class="pad"><header class="open"><p class="num"></p><div><h1>{title}</h1><p class="lead">{Lead()}</p></div>
        <div class="facts"><dl>{Fact("Student", student)}{Id(student)}{Fact("Assignment", result.Assignment)}{Fact("Notebook", notebook)}{HandedIn()}</dl></div></header>
        <div class="body">{Contents()}<article>
        {Refusal()}{Overview()}{Noticed()}{Sections()}</article></div></main>
        <footer class="pad"><div class="body"><div class="fcol"><section class="prov" aria-label="How this page was made"><dl><div><dt>Result</dt><dd>{result.Key}</dd></div></dl></section></div></div></footer>
        """);

    private string Lead()
    {
        var unread = questions.Where(question => question.Points is null).Sum(question => question.Of);
        var earned = PointsText.Of(questions.Sum(question => question.Points ?? 0), questions.Sum(question => question.Of));
        return $"{earned}{(unread > 0 ? $" so far; {PointsText.Of(unread)} will be given by a person" : "")}.";
    }

    private Markup Id(string student) => student == result.Student ? Markup.Empty : Fact("Id", StudentText.Line(result.Student, 100));

    private Markup HandedIn() => result.HandedIn is { } at
        ? Fact("Handed in", at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture))
        : Markup.Empty;

    private static Markup Fact(string name, string value) => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private Markup Contents() => Markup.Raw(Handouts.Pages.Contents.Of("Questions",
        Shown().Select((shown, index) => ($"q-{index + 1}", (string?)$"{index + 1}", Markup.Text(shown.Statement.Question.Title).ToString()))));

    private Markup Refusal() => Markup.If(result.Refusal.Length > 0, $"""
        <section aria-label="Nothing graded"><div class="lernet"><div class="fb wrong"><p class="v">{StatusLook.Of(QuestionStatus.Error).Mark}Nothing could be graded</p><p>{StudentText.Line(result.Refusal)}</p></div></div></section>

        """);

    private Markup Overview() => Markup.Of($"""
        <section aria-labelledby="points"><h2 id="points">Points</h2><table class="plain points"><thead><tr><th scope="col">Question</th><th scope="col">Points</th><th scope="col">How it stands</th></tr></thead><tbody>{Shown().Select(Row)}</tbody></table></section>

        """);

    private static Markup Row((Statement Statement, string Html, QuestionResult Question) shown, int index)
    {
        var look = StatusLook.Of(shown.Question.Status);
        return Markup.Of($"""
            <tr><th scope="row"><a href="#q-{index + 1}">{shown.Statement.Question.Title}</a></th><td class="of">{PointsText.Short(shown.Question.Points)} / {Numbers.Short(shown.Question.Of)}</td><td><span class="st {look.Css}">{look.Mark}{look.Word}</span></td></tr>
            """);
    }

    private Markup Noticed() => Markup.If(result.Flags.Count > 0, $"""
        <section aria-labelledby="noticed"><h2 id="noticed">What we noticed</h2><p>Your file was not quite as it was handed out. Nothing here changes your points by itself.</p><ul>{result.Flags.Take(50).Select(flag => Markup.Of($"<li>{StudentText.Line(flag, 300)}</li>"))}</ul></section>

        """);

    private Markup Sections() => Markup.Join(Shown().Select((shown, index) => QuestionSection.Of(shown.Statement, shown.Html, shown.Question, Comment(shown.Question), index + 1)));

    private string Comment(QuestionResult question) => submission.Comments.GetValueOrDefault((question.Notebook, question.Id), "");

    private IEnumerable<(Statement Statement, string Html, QuestionResult Question)> Shown() =>
        from asked in statements.All
        join question in questions on asked.Statement.Question.Id equals question.Id
        select (asked.Statement, asked.Html, question);
}
