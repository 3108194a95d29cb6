using Lernet.Display;
using Lernet.Grading.Results;

namespace Lernet.Grading.Feedback;

/// <summary>One question on a feedback page: what was asked, what was answered, how it stands, and what to try.</summary>
internal static class QuestionSection
{
    /// <param name="statement">What was asked.</param>
    /// <param name="html">The same, as the page shows it.</param>
    /// <param name="question">How the answer stands.</param>
    /// <param name="comment">What a person wrote; may be empty.</param>
    /// <param name="number">The place of the question in the notebook, from 1.</param>
    public static Markup Of(Statement statement, string html, QuestionResult question, string comment, int number) => Markup.Of($"""
        <section class="q" id="q-{number}" aria-labelledby="q-{number}-heading"><div class="ex-h"><h2 id="q-{number}-heading">{statement.Question.Title}</h2><p class="pts">{PointsText.Of(question.Points, question.Of)}</p></div>
        {Markup.Raw(html)}
        {AnswerHtml.Of(question.Answer, statement.IsCode)}{Finding(question)}{Comment(comment)}</section>

        """);

    private static Markup Finding(QuestionResult question)
    {
        var look = StatusLook.Of(question.Status);
        return Markup.Of($"""
            <div class="lernet"><div class="fb {look.Css}"><p class="v">{look.Mark}{look.Word}</p>{Paragraph(question.Message)}{Example(question.Example)}{(question.Hint.Length > 0 ? Paragraph("Hint: " + question.Hint) : Markup.Empty)}{InProcess(question)}</div></div>
            """);
    }

    private static Markup Paragraph(string text) => Markup.If(text.Length > 0, $"<p>{StudentText.Line(text)}</p>");

    private static Markup Example(string text) => Markup.If(text.Length > 0, $"<p class=\"ex\"><samp>{StudentText.Block(text).Shown}</samp></p>");

    private static Markup InProcess(QuestionResult question) => Markup.If(question.IsInProcess, $"<p class=\"mut\">This was checked beside your code (in process).</p>");

    private static Markup Comment(string comment) => Markup.If(comment.Length > 0, $"""
        <div class="remark"><p class="lead-h">Comment</p><blockquote>{StudentText.Block(comment).Shown.Split("\n\n").Select(part => Markup.Of($"<p>{part}</p>"))}</blockquote></div>
        """);
}
