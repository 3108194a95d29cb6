using Lernet.Grading.Assignments;
using Lernet.Grading.Judging;
using Lernet.Grading.Results;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Tests.Judging;

namespace Lernet.Grading.Tests.Examples;

public class ExampleAssignmentTests
{
    public static TheoryData<string> Assignments => [ExampleAnswers.Neuron, ExampleAnswers.Training];

    [Theory]
    [MemberData(nameof(Assignments))]
    public async Task Assignment_Instructor_HasFullMarksAndTheBlankNotebookNone(string name)
    {
        var assignment = AssignmentReader.Read(ExampleCourse.Folders, name);
        await using var judge = await Judge(assignment);

        var full = await judge.JudgeAsync(ExampleCourse.Submission(assignment, "sam", ExampleCourse.Solutions(assignment)), "key", 0, default);
        var blank = await judge.JudgeAsync(ExampleCourse.Submission(assignment, "sam", new Dictionary<string, string>()), "key", 0, default);

        Assert.All(full.Questions, question => Assert.True(question.Status is QuestionStatus.Right or QuestionStatus.ToRead || question.Id == "curves-task", $"{question}"));
        Assert.All(full.Questions.Where(question => question.Status == QuestionStatus.Right), question => Assert.Equal(question.Of, question.Points));
        Assert.All(blank.Questions, question => Assert.Equal((QuestionStatus.NotAnswered, 0.0), (question.Status, question.Points)));
    }

    [Theory]
    [MemberData(nameof(Assignments))]
    public async Task Assignment_TypicalAnswers_EarnWhatTheyShouldAndAreToldWhy(string name)
    {
        var assignment = AssignmentReader.Read(ExampleCourse.Folders, name);
        await using var judge = await Judge(assignment);
        var wrong = new List<string>();
        foreach (var answers in Submissions(ExampleAnswers.All[name]))
        {
            var result = await judge.JudgeAsync(ExampleCourse.Submission(assignment, "sam", answers.ToDictionary(answer => answer.Cell, answer => answer.Text)), "key", 0, default);
            foreach (var answer in answers) Compare(answer, result.Questions.Single(question => question.Id == answer.Question));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        void Compare(ExampleAnswer answer, QuestionResult question)
        {
            if (question.Points != answer.Points || !$"{question.Message} {question.Hint}".Contains(answer.Says) || (answer.Status ?? question.Status) != question.Status)
                wrong.Add($"{answer.Kind}: {answer.Text}\n    wanted {answer.Points} '{answer.Says}' {answer.Status}, received {question.Points} {question.Status}: {question.Message} {question.Hint} {question.Example}");
        }
    }

    // One submission holds one answer to each question: the first ones, then the second ones, and so on.
    private static IEnumerable<ExampleAnswer[]> Submissions(IEnumerable<ExampleAnswer> answers) =>
        answers.GroupBy(answer => answer.Cell).SelectMany(cell => cell.Index()).GroupBy(answer => answer.Index, answer => answer.Item).Select(round => round.ToArray());

    private static Task<SubmissionJudge> Judge(Assignment assignment) => SubmissionJudge.StartAsync(assignment, Lesson.Patient with
    {
        AtLeast = SandboxTier.Process,
        SourceFolder = ExampleCourse.Folders.Source(assignment.Name),
    });
}
