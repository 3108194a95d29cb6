using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Feedback;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Reports;
using Lernet.Grading.Results;
using Lernet.Grading.Similarity;

namespace Lernet.Browser.Tests.Browsing;

/// <summary>The pages of grading, with everything on them that they can show.</summary>
internal static class GradingPages
{
    private const string Code = """
        double Hinge(double y, double yHat)
        {
            // a comment that is so long that it does not fit on the screen of a telephone, however small the letters are, and goes on
            var margin = 1 - y * yHat;
            var isRight = margin <= 0;
            if (isRight && y != 0) margin = 0;
            for (var i = 0; i < 3; i++) Console.WriteLine($"{margin} {i}");
            return Math.Max(margin, 0) + 0 * (isRight ? 1 : 2);
        }
        """;

    private static readonly Assignment Assignment = AssignmentReader.Read(new CourseFolders(Path.Combine(Repository.Root, "examples", "course")), "neuron-and-descent");

    private static readonly QuestionStatus[] Statuses = Enum.GetValues<QuestionStatus>();

    public static string Feedback() => new FeedbackBuilder(Assignment).Page(MarkedSubmission.Of(Row(3))!, Assignment.Notebooks[0].Name, "Ada Byron");

    public static string Report()
    {
        var similar = SimilarAnswers.Find([new("ada", "neuron-and-descent/hinge-check", Code, true), new("ben", "neuron-and-descent/hinge-check", Code.Replace("margin", "rest"), true)], []);
        return new ReportPage(new ReportFacts(new Gradebook(Assignment, [.. Enumerable.Range(0, 30).Select(Row)], ["zoe"]), similar)).ToHtml();
    }

    private static GradebookRow Row(int i)
    {
        var questions = Assignment.Questions.Select((question, q) => Question(question, Statuses[(i + q) % Statuses.Length])).ToArray();
        var result = new SubmissionResult($"student{i}", Assignment.Name, new string('0', 64), "full box", questions, i % 3 == 0 ? ["the cell 'hinge' is there twice; the first that differs from the hand-out is read"] : [])
        {
            Refusal = i == 7 ? "neuron-and-descent.ipynb is no notebook." : "",
            HandedIn = new DateTimeOffset(2026, 11, 2, 9, 30, 0, TimeSpan.Zero),
        };
        return new(new Student($"student{i}"), i == 9 ? GradingStatus.Outdated : GradingStatus.ToRead, new(new("", "", "", "", 1), result),
            [.. Assignment.Questions.Zip(questions, (asked, found) => new GradebookMark(asked, found, asked.Kind == QuestionKind.Manual && i % 2 == 1
                ? new ManualMark($"student{i}", asked.Notebook, asked.Id, 2, "Good.\n\nSay what the factor is.") : null))]);
    }

    private static QuestionResult Question(GradedQuestion question, QuestionStatus status) =>
        new(question.Notebook, question.Id, status == QuestionStatus.ToRead ? null : status == QuestionStatus.Right ? question.Points : status == QuestionStatus.Partial ? 1 : 0, question.Points, status)
        {
            Message = "The sign is turned: a right answer must cost less.",
            Mistake = status == QuestionStatus.Wrong ? "The sign is turned." : "",
            Hint = "compute 1 − y·ŷ first.",
            Example = "y = 1, yHat = 0.5: yours 1.5, expected 0.5",
            Answer = status == QuestionStatus.NotAnswered ? "" : Code,
            IsInProcess = status == QuestionStatus.Error,
        };
}
