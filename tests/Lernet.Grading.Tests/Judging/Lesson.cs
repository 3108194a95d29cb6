using System.Text.Json.Nodes;
using Lernet.Grading.Assignments;
using Lernet.Grading.Judging;
using Lernet.Grading.Submissions;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Judging;

/// <summary>An assignment of one notebook, written cell by cell in memory, and submissions to it.</summary>
internal sealed class Lesson(string hash = "abc")
{
    private readonly Notebook _notebook = new();
    private readonly List<GradedQuestion> _questions = [];

    /// <summary>For tests that ask for no limit of time: no machine is so slow.</summary>
    public static JudgeOptions Patient { get; } = new()
    {
        QuestionTime = TimeSpan.FromMinutes(2), SubmissionTime = TimeSpan.FromMinutes(10), CompileTime = TimeSpan.FromMinutes(2),
    };

    public Assignment Assignment => new("week1", [new AssignmentNotebook("lesson", _notebook, _questions)]) { Hash = hash };

    public Lesson Cell(string source)
    {
        _notebook.Cells.Add(Lernet.Kernel.Documents.Cell.Code(source));
        return this;
    }

    /// <summary>An answer cell with the instructor's solution, and the test cell below it.</summary>
    public Lesson Question(string id, double points, string solution, string test) => Answer(id, solution).Test($"{id}-check", points, test);

    public Lesson Answer(string id, string solution) => Cell(solution).With(new() { ["grade_id"] = id, ["solution"] = true, ["grade"] = false });

    public Lesson Test(string id, double points, string test)
    {
        _questions.Add(new GradedQuestion("lesson", id, points, TestCell.KindOf(test)) { Title = id });
        return Cell(test).With(new() { ["grade_id"] = id, ["solution"] = false, ["grade"] = true, ["points"] = points });
    }

    public static Submission HandedIn(string student, params (string Id, string Text)[] answers) =>
        new(student, "week1", [new SubmittedNotebook("lesson", answers.ToDictionary(answer => answer.Id, answer => answer.Text))], []) { Hash = student };

    private Lesson With(JsonObject grade)
    {
        grade["schema_version"] = 3;
        grade["locked"] = !grade["solution"]!.GetValue<bool>();
        grade["task"] = false;
        _notebook.Cells[^1].Metadata["nbgrader"] = grade;
        return this;
    }
}
