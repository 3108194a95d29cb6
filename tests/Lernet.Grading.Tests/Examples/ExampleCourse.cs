using Lernet.Grading.Assignments;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Tests.Examples;

/// <summary>The course that a lecturer copies.</summary>
internal static class ExampleCourse
{
    public static CourseFolders Folders { get; } = new(Path.Combine(Repository.Root, "examples", "course"));

    /// <summary>The instructor's own answers, by cell.</summary>
    public static Dictionary<string, string> Solutions(Assignment assignment) => assignment.Notebooks[0].Source.Cells
        .Where(cell => GradeCell.Of(cell) is { IsSolution: true }).ToDictionary(cell => GradeCell.Of(cell)!.Id, cell => cell.Source);

    public static Submission Submission(Assignment assignment, string student, IReadOnlyDictionary<string, string> answers) =>
        new(student, assignment.Name, [new SubmittedNotebook(assignment.Notebooks[0].Name, answers)], []) { Hash = student };
}
