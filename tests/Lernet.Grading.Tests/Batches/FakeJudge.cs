using Lernet.Grading.Assignments;
using Lernet.Grading.Judging;
using Lernet.Grading.Results;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Tests.Batches;

/// <summary>Marks without running anything: an answer is right when it is the instructor's text. Notes whom it marked, if it is told where.</summary>
/// <param name="assignment">What was asked.</param>
/// <param name="delay">How long a submission takes.</param>
/// <param name="log">A file that gets the name of each student when the marking is over; null for none.</param>
internal sealed class FakeJudge(Assignment assignment, TimeSpan delay = default, string? log = null) : ISubmissionJudge
{
    private static readonly Lock s_writing = new();

    private readonly HashSet<int> _taken = [];

    public string Tier { get; init; } = SandboxTier.Box.Text();

    /// <summary>What to do before a student is marked; for tests that break something.</summary>
    public Action<string> Before { get; init; } = _ => { };

    public async Task<SubmissionResult> JudgeAsync(Submission submission, string key, int slot, CancellationToken cancel)
    {
        Before(submission.Student);
        lock (_taken) Assert.True(_taken.Add(slot), $"two submissions in place {slot}");
        await Task.Delay(delay, cancel);
        lock (s_writing)
        {
            if (log is not null) File.AppendAllText(log, submission.Student + "\n");
        }

        lock (_taken) _taken.Remove(slot);
        return new SubmissionResult(
            submission.Student, assignment.Name, key, Tier, [.. assignment.Questions.Select(question => Mark(question, submission))], submission.Flags)
        {
            Refusal = submission.Refusal ?? "",
            HandedIn = submission.HandedIn,
        };
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private QuestionResult Mark(GradedQuestion question, Submission submission)
    {
        var id = question.Kind == QuestionKind.Manual ? question.Id : $"{question.Id}-answer";
        var answer = submission.Notebooks.FirstOrDefault(notebook => notebook.Name == question.Notebook)?.Answers.GetValueOrDefault(id);
        var source = assignment.Notebooks.Single(notebook => notebook.Name == question.Notebook).Source;
        var right = source.Cells.Single(cell => GradeCell.Of(cell)?.Id == id).Source;
        return answer is null ? new(question.Notebook, question.Id, 0, question.Points, QuestionStatus.NotAnswered)
            : question.Kind == QuestionKind.Manual ? new(question.Notebook, question.Id, null, question.Points, QuestionStatus.ToRead) { Answer = answer }
            : right.Contains(answer.Trim(), StringComparison.Ordinal) ? new(question.Notebook, question.Id, question.Points, question.Points, QuestionStatus.Right) { Message = "Right." }
            : new(question.Notebook, question.Id, 0, question.Points, QuestionStatus.Wrong) { Message = "Not right yet.", Mistake = "missing factor" };
    }
}
