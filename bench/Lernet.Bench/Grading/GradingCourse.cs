using System.Globalization;
using System.Text.Json.Nodes;
using Lernet.Grading;
using Lernet.Kernel.Documents;

namespace Lernet.Bench.Grading;

/// <summary>A course in a temporary folder: an assignment of three questions, and as many submissions as are asked for, no two alike.</summary>
internal sealed class GradingCourse : IDisposable
{
    public const string Name = "week1";

    public const double Points = 6;

    private const string Begin = "#!import ../setup.dib";

    // What a hostile answer does in the place of the second question; the other two are right.
    private static readonly string[] s_hostile =
    [
        "while (true) { }",
        "Environment.Exit(0);",
        "var all = new System.Collections.Generic.List<byte[]>(); while (true) { var more = new byte[1 << 24]; Array.Fill(more, (byte)1); all.Add(more); }",
        "while (true) Console.WriteLine(new string('x', 10_000));",
        "return Step(z);\n}\ndouble Step(double z)\n{\n    return Slope(z) + Slope(-z);",
    ];

    /// <param name="students">How many hand something in.</param>
    /// <param name="hostileEach">Of so many, one is hostile; 0 for none.</param>
    public GradingCourse(int students, int hostileEach)
    {
        Save(Folders.Source(Name), Notebook("// BEGIN SOLUTION\n", "\n// END SOLUTION", 0, null));
        var hostile = 0;
        foreach (var i in Enumerable.Range(1, students))
        {
            var isHostile = hostileEach > 0 && i % hostileEach == hostileEach / 2;
            Save(Folders.Submitted(Student(i), Name), Notebook("", "", i, isHostile ? s_hostile[hostile++ % s_hostile.Length] : null));
        }

        Hostile = hostile;
    }

    public CourseFolders Folders { get; } = new(Directory.CreateTempSubdirectory("lernet-bench-").FullName);

    /// <summary>How many submissions are hostile.</summary>
    public int Hostile { get; }

    public void Dispose() => Directory.Delete(Folders.Root, recursive: true);

    private static string Student(int number) => string.Create(CultureInfo.InvariantCulture, $"student{number:0000}");

    private static Notebook Notebook(string before, string after, int number, string? hostile)
    {
        var notebook = new Notebook();
        notebook.Metadata["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["language"] = "C#", ["display_name"] = ".NET (C#)" };
        notebook.Cells.AddRange(
        [
            Cell.Code(Begin),
            Cell.Code("double slopeA = double.NaN, slopeB = double.NaN;"),
            Answer("numbers", $"{before}(slopeA, slopeB) = (4, -6 + 0 * {number});{after}"),
            Test("numbers", 1, "Check.Numbers(\"slopes\", slopeA, slopeB)"),
            Answer("function", $"double Slope(double z)\n{{\n{before}{hostile ?? $"var s{number} = 1 / (1 + Math.Exp(-z));\nreturn s{number} * (1 - s{number});"}{after}\n}}"),
            Test("function", 3, "Check.Function(\"slope\", Slope).Example(0, gives: 0.25).Example(1000, gives: 0).Hidden(1, 8, Draw.Number(-5, 5))"),
            Answer("tensors", $"{before}Tensor Doubled(Tensor x) => x + x; // {number}{after}"),
            Test("tensors", 2, "Check.Function(\"doubled\", Doubled).Example(new double[] { 1, 2 }, gives: new double[] { 2, 4 })"),
        ]);
        return notebook;
    }

    private static Cell Answer(string id, string code) => Marked(Cell.Code(code), $"{id}-answer", points: null);

    private static Cell Test(string id, double points, string code) => Marked(Cell.Code(code), id, points);

    private static Cell Marked(Cell cell, string id, double? points)
    {
        var isTest = points is not null;
        var metadata = new JsonObject
        {
            ["schema_version"] = 3, ["grade_id"] = id, ["grade"] = isTest, ["solution"] = !isTest, ["locked"] = isTest, ["task"] = false,
        };
        if (points is { } most) metadata["points"] = most;
        cell.Metadata["nbgrader"] = metadata;
        return cell;
    }

    private static void Save(string folder, Notebook notebook)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "lesson.ipynb"), notebook.ToText());
    }
}
