using System.Text.Json.Nodes;
using Lernet.Grading.Assignments;
using Lernet.Grading.Results;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Batches;

/// <summary>A course of one assignment, <c>week1</c>: two questions that the judge marks and one that a person reads. Gone afterwards.</summary>
internal sealed class TinyCourse : IDisposable
{
    public const string Name = "week1";

    private const string Notebook = "lesson";

    /// <summary>A new course.</summary>
    public TinyCourse() : this(Directory.CreateTempSubdirectory("lernet-grading-").FullName) => WriteSource("x => 2 * x");

    /// <summary>One that is there.</summary>
    public TinyCourse(string root) => Folders = new CourseFolders(root);

    public CourseFolders Folders { get; }

    public Assignment Assignment => AssignmentReader.Read(Folders, Name);

    /// <summary>Writes the instructor's notebook.</summary>
    public void WriteSource(string solution) => Save(Folders.Source(Name), Make(solution, "x => 2", "Because.", isSource: true));

    /// <summary>Hands in answers for a student.</summary>
    public TinyCourse Submit(string student, string slope = "x => 2 * x", string curvature = "x => 2", string essay = "Because it is so.")
    {
        Save(Folders.Submitted(student, Name), Make(slope, curvature, essay, isSource: false));
        return this;
    }

    /// <summary>Hands in different answers for many students.</summary>
    public TinyCourse SubmitMany(int count)
    {
        for (var i = 0; i < count; i++) Submit($"student{i:000}", $"x => {i % 3} * x", $"x => {i % 2}", $"Essay {i}.");
        return this;
    }

    public void WriteRoster(string text) => File.WriteAllText(Folders.Roster, text);

    public void WriteMarks(string text)
    {
        Directory.CreateDirectory(Folders.Grades(Name));
        File.WriteAllText(Folders.Marks(Name), text);
    }

    /// <summary>How many results there are.</summary>
    public int Results => new ResultStore(Folders, Name).Students.Count;

    /// <summary>Every file that grading made, without locks, by name.</summary>
    public SortedDictionary<string, string> Made => new(
        Directory.EnumerateFiles(Folders.Grades(Name), "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith(".lock", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetRelativePath(Folders.Grades(Name), path), path => Convert.ToHexString(File.ReadAllBytes(path))),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folders.Root, recursive: true);

    private static Notebook Make(string slope, string curvature, string essay, bool isSource)
    {
        var notebook = new Notebook();
        notebook.Metadata["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["language"] = "C#", ["display_name"] = ".NET (C#)" };
        notebook.Cells.Add(Answer("slope-answer", Solved($"Func<double, double> slope = {slope};")));
        notebook.Cells.Add(Test("slope", "Check.Exercise(\"slope\", slope);", 2));
        notebook.Cells.Add(Answer("curvature-answer", Solved($"Func<double, double> curvature = {curvature};")));
        notebook.Cells.Add(Test("curvature", "Check.Exercise(\"curvature\", curvature);", 1));
        notebook.Cells.Add(Marked(Cell.Markdown(essay), "essay", grade: true, solution: true, points: 3));
        return notebook;

        string Solved(string code) => isSource ? $"// BEGIN SOLUTION\n{code}\n// END SOLUTION" : code;
    }

    private static Cell Answer(string id, string code) => Marked(Cell.Code(code), id, grade: false, solution: true, points: null);

    private static Cell Test(string id, string code, double points) => Marked(Cell.Code(code), id, grade: true, solution: false, points);

    private static Cell Marked(Cell cell, string id, bool grade, bool solution, double? points)
    {
        var metadata = new JsonObject { ["schema_version"] = 3, ["grade_id"] = id, ["grade"] = grade, ["solution"] = solution, ["locked"] = !solution, ["task"] = false };
        if (points is { } most) metadata["points"] = most;
        cell.Metadata["nbgrader"] = metadata;
        return cell;
    }

    private static void Save(string folder, Notebook notebook)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{Notebook}.ipynb"), notebook.ToText());
    }
}
