using System.Text.Json;
using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Assignments;

/// <summary>What nbgrader's metadata (schema 3) says of a cell.</summary>
/// <param name="Id">Its <c>grade_id</c>.</param>
/// <param name="IsGrade">Whether it earns points.</param>
/// <param name="IsSolution">Whether it is the student's to write.</param>
/// <param name="IsTask">Whether it is a task: answered in cells that the student adds, and read by a person.</param>
/// <param name="Points">The most it earns; 0 where it earns none.</param>
public sealed record GradeCell(string Id, bool IsGrade, bool IsSolution, bool IsTask, double Points)
{
    /// <summary>The key of the metadata.</summary>
    internal const string Key = "nbgrader";

    /// <summary>Whether its text is the instructor's: test cells, tasks and read-only cells. What <c>locked</c> says counts for the last only.</summary>
    public required bool IsLocked { get; init; }

    /// <summary>Whether it is a test cell: it earns points for an answer in another cell.</summary>
    public bool IsTest => IsGrade && !IsSolution;

    /// <summary>Whether a person gives the points.</summary>
    public bool IsManual => IsTask || IsGrade && IsSolution;

    /// <summary>What a cell's metadata says; null when it says nothing, or not in the form of schema 3.</summary>
    public static GradeCell? Of(Cell cell)
    {
        if (cell.Metadata[Key] is not JsonObject json || Text(json, "grade_id") is not { } id) return null;
        var (grade, solution, task) = (Flag(json, "grade"), Flag(json, "solution"), Flag(json, "task"));
        var isLocked = !solution && (grade || Flag(json, "locked"));
        if (!grade && !solution && !task && !isLocked) return null;
        var points = grade || task ? Number(json, "points") ?? 0 : 0;
        return new GradeCell(id, grade, solution, task, points) { IsLocked = isLocked };
    }

    internal static bool Flag(JsonObject json, string key) => json[key] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    internal static string? Text(JsonObject json, string key) =>
        json[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    internal static double? Number(JsonObject json, string key) =>
        json[key] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out double number) ? number : null;
}
