using System.Globalization;
using System.Text.RegularExpressions;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Grading.Assignments;

/// <summary>Runs both versions of a notebook before it is handed out.</summary>
/// <param name="runner">The kernel.</param>
/// <param name="folder">Where relative names in cells start: the folder of the source.</param>
internal sealed partial class TrialRun(INotebookRunner runner, string folder)
{
    private static readonly RunOptions s_options = new() { KeepGoing = true };

    /// <summary>Why the instructor's own solutions do not earn full marks, and where nbgrader would give them to anybody.</summary>
    public async Task<(IReadOnlyList<AssignmentProblem> Problems, IReadOnlyList<string> Notes)> OfInstructorAsync(AssignmentNotebook notebook, CancellationToken cancel)
    {
        var run = await RunAsync(notebook.Name, notebook.Source, cancel);
        var (problems, notes) = (new List<AssignmentProblem>(), new List<string>());
        foreach (var (i, cell) in run.Notebook.Cells.Index())
        {
            var place = Place(notebook.Name, cell, i);
            var error = run.Errors.FirstOrDefault(error => error.Cell == i + 1);
            if (error is not null)
                problems.Add(new(place, $"it fails in the instructor's notebook ({error.Name}: {FirstLine(error.Message)})", "The instructor's notebook runs without errors.", "Mend the cell."));
            else if (GradeCell.Of(cell) is not { IsTest: true } grade)
                continue;
            else if (Points(cell, grade.Points) is var points && points != grade.Points)
                problems.Add(new(place, string.Create(CultureInfo.InvariantCulture, $"the instructor's solution earns {points} of {grade.Points} points"),
                    "The instructor's solution earns full marks.", "Mend the solution, the test, or the points."));
            else if (TestCell.KindOf(cell.Source) == QuestionKind.Judged && Result(cell) is null)
                notes.Add($"{place}: nbgrader's own autograding would give full marks to any answer, since a verdict is no error and the cell does not end in a number. "
                    + "lernet grades it by the verdict all the same. Where nbgrader may grade, end the cell with the points, without a semicolon: $\"{check.Points}\"");
        }
        return (problems, notes);
    }

    /// <summary>Where the student version does not compile, though no answer that is still missing is the reason.</summary>
    public async Task<(IReadOnlyList<AssignmentProblem> Problems, IReadOnlyList<string> Notes)> OfStudentAsync(AssignmentNotebook notebook, Notebook student, CancellationToken cancel)
    {
        var run = await RunAsync(notebook.Name, student, cancel);
        var (problems, notes) = (new List<AssignmentProblem>(), new List<string>());
        var first = student.Cells.FindIndex(cell => GradeCell.Of(cell)?.IsSolution == true);
        foreach (var error in run.Errors)
        {
            var cell = student.Cells[error.Cell - 1];
            var (isCompile, isAnswer) = (error.Name == "CompilationError", GradeCell.Of(cell)?.IsSolution == true);
            if (isCompile && (isAnswer || error.Cell - 1 < first || !IsMissingName().IsMatch(error.Message)))
                problems.Add(new(Place(notebook.Name, cell, error.Cell - 1), $"it does not compile for students ({FirstLine(error.Message)})",
                    "With its solutions taken out, a notebook compiles.", "Declare outside of the solution what the rest of the notebook uses, or widen the solution."));
            else if (isCompile)
                notes.Add($"{Place(notebook.Name, cell, error.Cell - 1)} compiles only once an answer above it declares a name ({FirstLine(error.Message)}).");
            else if (error.Cell - 1 < first || error.Name is "Timeout" or "ProcessEnded")
                problems.Add(new(Place(notebook.Name, cell, error.Cell - 1), $"it fails for students ({error.Name}: {FirstLine(error.Message)})",
                    "The student version runs up to its first missing answer.", "Mend the cell, or move it below the answers it needs."));
        }
        return (problems, notes);
    }

    private Task<RunResult> RunAsync(string name, Notebook notebook, CancellationToken cancel) =>
        runner.RunAsync(notebook, Path.Combine(folder, $"{name}.ipynb"), s_options, progress: null, cancel);

    // As nbgrader scores: an error nothing, a number as result that number, anything else everything. A verdict on view says its points itself.
    private static double Points(Cell cell, double most)
    {
        if (cell.Outputs.Any(output => output is ErrorOutput or StreamOutput { Name: "stderr" })) return 0;
        var texts = cell.Outputs.Select(Text).OfType<string>().ToList();
        // What only the grader judges, it judges by these very answers.
        if (texts.Any(text => text.Contains("[handed in]", StringComparison.Ordinal))) return most;
        if (Result(cell) is { } points) return points;
        var verdicts = texts.Select(text => Verdict().Match(text)).Where(match => match.Success).ToList();
        return verdicts.All(verdict => verdict.Groups["points"].Value == verdict.Groups["of"].Value) ? most : 0;
    }

    private static double? Result(Cell cell) => cell.Outputs.OfType<ResultOutput>().FirstOrDefault() is { } result
        && double.TryParse(Text(result), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(CellOutput output) => output switch
    {
        ResultOutput result => result.Data["text/plain"],
        DisplayOutput shown => shown.Data["text/plain"],
        _ => null,
    };

    private static string Place(string name, Cell cell, int i) => $"{name}.ipynb, cell {i + 1} ('{GradeCell.Of(cell)?.Id ?? cell.Id}')";

    private static string FirstLine(string text) => text.Split('\n')[0];

    [GeneratedRegex(@"^.*\[(right|not yet|not answered|error)\]\s+(?<points>[\d.]+)/(?<of>[\d.]+)", RegexOptions.Multiline)]
    private static partial Regex Verdict();

    [GeneratedRegex(@"error CS(0103|0246|1061)\b")]
    private static partial Regex IsMissingName();
}
