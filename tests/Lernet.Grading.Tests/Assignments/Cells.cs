using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Assignments;

/// <summary>Cells with nbgrader's metadata.</summary>
internal static class Cells
{
    public const string Step = """
        double Step(double x, double rate)
        {
            // BEGIN SOLUTION
            return x - rate * 2 * x;
            // END SOLUTION
        }
        """;

    public static Cell Answer(string id = "step", string source = Step) => Marked(Cell.Code(source), id, solution: true);

    public static Cell Test(string id = "step-check", string source = "Check.Exercise(\"5.1\", Step)", double points = 2) =>
        Marked(Cell.Code(source), id, grade: true, locked: true, points: points);

    public static Cell Essay(string id = "essay", string source = "<!-- BEGIN SOLUTION -->\nBecause the slope of a valley points uphill everywhere.\n<!-- END SOLUTION -->", double points = 4) =>
        Marked(Cell.Markdown(source), id, grade: true, solution: true, points: points);

    public static Cell Task(string id = "plot", string source = "Draw the curve.\n<!-- BEGIN MARK SCHEME -->\nOne point for each axis that has a name.\n<!-- END MARK SCHEME -->", double points = 3) =>
        Marked(Cell.Markdown(source), id, locked: true, task: true, points: points);

    public static Cell ReadOnly(string id = "data", string source = "var seed = 7;") => Marked(Cell.Code(source), id, locked: true);

    public static Notebook Notebook(params Cell[] cells)
    {
        var notebook = new Notebook();
        notebook.Cells.AddRange(cells);
        return notebook;
    }

    public static Cell Marked(
        Cell cell, string id, bool grade = false, bool solution = false, bool locked = false, bool task = false, double? points = null)
    {
        var json = new JsonObject
        {
            ["grade"] = grade, ["grade_id"] = id, ["locked"] = locked, ["schema_version"] = 3, ["solution"] = solution, ["task"] = task,
        };
        if (points is { } number) json["points"] = number;
        cell.Metadata["nbgrader"] = json;
        return cell;
    }

    /// <summary>The cell with a key of its nbgrader metadata replaced by JSON, or removed for null.</summary>
    public static Cell With(this Cell cell, string key, string? json)
    {
        var metadata = (JsonObject)cell.Metadata["nbgrader"]!;
        metadata.Remove(key);
        if (json is not null) metadata[key] = JsonNode.Parse(json);
        return cell;
    }
}
