using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Assignments;

/// <summary>The rules of nbgrader's metadata, schema 3.</summary>
internal static partial class GradeCellRules
{
    private static readonly string[] s_known =
        ["schema_version", "grade", "locked", "solution", "task", "grade_id", "points", "checksum", "cell_type"];

    private static readonly string[] s_flags = ["grade", "locked", "solution"];

    /// <summary>What is wrong with the metadata of a cell: what was found, the rule and the remedy.</summary>
    public static IEnumerable<(string Found, string Rule, string Remedy)> Problems(Cell cell)
    {
        if (!cell.Metadata.TryGetPropertyValue(GradeCell.Key, out var node)) return [];
        return node is JsonObject json && json.Count > 0
            ? [.. OfForm(json), .. OfKind(cell, json)]
            : [("its nbgrader metadata is empty", "nbgrader metadata is an object of schema 3.", "Write it anew, or delete the key 'nbgrader'.")];
    }

    private static IEnumerable<(string Found, string Rule, string Remedy)> OfForm(JsonObject json)
    {
        if (GradeCell.Number(json, "schema_version") is not 3d)
            yield return ($"its schema_version is {Shown(json, "schema_version")}", "This kit reads schema 3.",
                "Bring the notebook up to date with 'nbgrader update', or write 3.");
        foreach (var (key, _) in json)
            if (!s_known.Contains(key))
                yield return ($"its nbgrader metadata has the key '{key}'", $"Schema 3 knows {string.Join(", ", s_known)}.",
                    "Keep keys of your own beside 'nbgrader', not inside.");
        foreach (var flag in s_flags)
            if (json[flag]?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
                yield return ($"'{flag}' is {Shown(json, flag)}", $"'{flag}' is true or false.", "Write one of them.");
        if (json.ContainsKey("task") && json["task"]?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            yield return ($"'task' is {Shown(json, "task")}", "'task' is true or false, or left out.", "Write one of them.");
        var id = GradeCell.Text(json, "grade_id");
        if (id is null || !Id().IsMatch(id))
            yield return ($"its grade_id is {Shown(json, "grade_id")}", "A grade_id has letters a to z, digits, '-' and '_'.", "Give it such an id.");
    }

    private static IEnumerable<(string Found, string Rule, string Remedy)> OfKind(Cell cell, JsonObject json)
    {
        var (grade, solution, task) = (GradeCell.Flag(json, "grade"), GradeCell.Flag(json, "solution"), GradeCell.Flag(json, "task"));
        var points = GradeCell.Number(json, "points");
        if ((grade || task) && !json.ContainsKey("points"))
            yield return ("it has no points", "A cell that is graded says how many points it gives.", "Write 'points', 0 or more.");
        else if (json.ContainsKey("points") && points is not (>= 0 and < 1e9))
            yield return ($"its points are {Shown(json, "points")}", "Points are a number from 0.", "Write a number such as 2 or 0.5.");
        if (task && (grade || solution))
            yield return ("it is a task and an answer or test", "A task is neither.", "Set 'grade' and 'solution' to false.");
        if (task && cell.Kind != CellKind.Markdown)
            yield return ("it is a task in code", "A task is text.", "Make it a markdown cell.");
        if (task && !GradeCell.Flag(json, "locked"))
            yield return ("it is a task that is not locked", "nbgrader cannot grade any submission with such a task.", "Set 'locked' to true.");
        if (!task && cell.Kind == CellKind.Markdown && grade != solution)
            yield return (grade ? "it is a test in text" : "it is an answer in text that nobody marks",
                "A test is code; an answer in text is marked by a person.", "Set 'grade' and 'solution' to true and give points, or make it code.");
        if (cell.Kind == CellKind.Raw && (grade || solution))
            yield return ("it is graded and a raw cell", "Graded cells are code or markdown.", "Change the type of the cell.");
        if (cell.Kind == CellKind.Code && (grade || solution) && cell.Language != CellLanguage.CSharp)
            yield return ($"it is graded and in the language {cell.Language}", "Answers and tests are C#.", "Set the language of the cell to C#.");
    }

    private static string Shown(JsonObject json, string key) => !json.TryGetPropertyValue(key, out var value) ? "missing"
        : value?.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue(out double number) ? number.ToString(CultureInfo.InvariantCulture)
        : FolderName.Printable(value?.ToJsonString() ?? "null");

    [GeneratedRegex(@"^[a-zA-Z0-9_\-]+\z")]
    private static partial Regex Id();
}
