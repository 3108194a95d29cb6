using System.Text.RegularExpressions;
using Lernet.Handouts.Solutions;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Assignments;

/// <summary>The rules of an instructor's notebook.</summary>
/// <param name="name">Its file name, as problems show it.</param>
/// <param name="notebook">The notebook.</param>
internal sealed partial class NotebookRules(string name, Notebook notebook)
{
    private const string AskForDelete = "Delete the mark, or move it.";

    private static readonly (string Kind, string Rule, Func<GradeCell?, bool> Fits)[] s_regions =
    [
        (MarkedText.Solution, "Solutions stand in answer cells.", grade => grade?.IsSolution == true),
        (MarkedText.HiddenTests, "Hidden tests stand in test cells.", grade => grade?.IsTest == true),
        (MarkedText.MarkScheme, "Mark schemes stand in tasks.", grade => grade?.IsTask == true),
    ];

    /// <summary>All that is wrong with the notebook.</summary>
    public IEnumerable<AssignmentProblem> Problems() =>
        [.. OfKernel(), .. notebook.Cells.SelectMany((cell, i) => OfCell(cell, i)), .. OfIds(), .. OfChecks()];

    private AssignmentProblem[] OfKernel()
    {
        var kernel = notebook.Metadata["kernelspec"];
        var (kernelName, language) = (Text(kernel, "name"), Text(kernel, "language"));
        return kernelName == ".net-csharp" && language == "C#" ? [] :
        [
            new(name, $"its kernelspec has the name '{kernelName}' and the language '{language}'",
                "Jupyter and nbgrader find the kernel and the stub by the name '.net-csharp' and the language 'C#'.",
                "Choose the kernel .NET (C#) and save, or write both into the metadata of the notebook."),
        ];
    }

    private IEnumerable<AssignmentProblem> OfCell(Cell cell, int i)
    {
        var place = PlaceOf(cell, i);
        foreach (var (found, rule, remedy) in GradeCellRules.Problems(cell)) yield return new(place, found, rule, remedy);
        var grade = GradeCell.Of(cell);
        foreach (var (kind, rule, fits) in s_regions)
        {
            var marked = MarkedText.Read(cell.Source, kind);
            if (marked.Problem is { } problem)
                yield return new(place, problem, $"BEGIN {kind} and END {kind} come in pairs, one after the other.", "Mend the marks.");
            if (marked.Regions.Count > 0 && !fits(grade))
                yield return new(place, $"it holds BEGIN {kind} and is {Describe(grade)}", rule, AskForDelete);
            if (kind == MarkedText.MarkScheme && marked.Regions.SelectMany(region => region.Lines).Any(line => Attachment().IsMatch(line)))
                yield return new(place, "its mark scheme shows an attached picture", "Attachments belong to the cell and would be handed out.",
                    "Write the picture into the text as a data address.");
        }
        if (cell.Kind == CellKind.Code && cell.Source.Split('\n').Any(line => AutoTest().IsMatch(line)))
            yield return new(place, "it holds AUTOTEST", "nbgrader can make tests by itself in Python and R only.", "Write a Check.");
        if (grade?.IsSolution == true && cell.Kind == CellKind.Code && !HasSolution(cell.Source))
            yield return new(place, "it has no solution", "The instructor's solution is what answers are compared with, and proves that full marks can be had.",
                "Write it between BEGIN SOLUTION and END SOLUTION.");
    }

    private IEnumerable<AssignmentProblem> OfIds() => notebook.Cells.Select((cell, i) => (cell, i, Id: GradeCell.Of(cell)?.Id ?? ""))
        .Where(cell => cell.Id.Length > 0)
        .GroupBy(cell => cell.Id, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => new AssignmentProblem(
            PlaceOf(group.Last().cell, group.Last().i), $"its grade_id stands in cell {string.Join(" and ", group.SkipLast(1).Select(cell => cell.i + 1))} too",
            "A grade_id is unique in a notebook, whatever its case.", "Give it another."));

    // A test cell checks the answers above it, down from the last test cell.
    private IEnumerable<AssignmentProblem> OfChecks()
    {
        var open = new List<(Cell Cell, int Index)>();
        foreach (var (i, cell) in notebook.Cells.Index())
        {
            var grade = GradeCell.Of(cell);
            if (grade is { IsSolution: true, IsGrade: false }) open.Add((cell, i));
            if (grade?.IsTest == true) open.Clear();
        }
        return open.Select(answer => new AssignmentProblem(
            PlaceOf(answer.Cell, answer.Index), "no test cell follows this answer", "An answer is marked by a test cell below it, or by a person.",
            "Add a test cell, or set 'grade' to true and give points."));
    }

    private string PlaceOf(Cell cell, int i) => $"{name}, cell {i + 1} ('{(GradeCell.Of(cell)?.Id is { Length: > 0 } id ? id : cell.Id)}')";

    private static string Describe(GradeCell? grade) => grade switch
    {
        null => "no cell of nbgrader's",
        { IsTask: true } => "a task",
        { IsTest: true } => "a test cell",
        { IsGrade: true } => "an answer that a person marks",
        { IsSolution: true } => "an answer that a test marks",
        _ => "a read-only cell",
    };

    private static bool HasSolution(string source)
    {
        var regions = MarkedText.Read(source, MarkedText.Solution).Regions;
        var text = regions.Count > 0 ? string.Join('\n', regions.SelectMany(region => region.Lines)) : source;
        return TestCell.Parse(text).DescendantTokens().Any(token => token.Span.Length > 0);
    }

    private static string Text(System.Text.Json.Nodes.JsonNode? node, string key) =>
        node is System.Text.Json.Nodes.JsonObject json ? GradeCell.Text(json, key) ?? "" : "";

    [GeneratedRegex(@"!\[.*\]\(attachment:.+?\)|src\s*=\s*[""']?attachment:")]
    private static partial Regex Attachment();

    [GeneratedRegex(@"^\s*(//|#|/\*).*\bAUTOTEST\b")]
    private static partial Regex AutoTest();
}
