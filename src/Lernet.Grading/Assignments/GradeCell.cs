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
    /// <summary>Whether its source is restored before grading: test cells and read-only cells, never answers.</summary>
    public required bool IsLocked { get; init; }

    /// <summary>Whether it is an answer that a test cell elsewhere or a person marks.</summary>
    public bool IsAnswer => IsSolution;

    /// <summary>Whether it is a test cell.</summary>
    public bool IsTest => IsGrade && !IsSolution;

    /// <summary>What a cell's metadata says; null when it says nothing or is not of schema 3.</summary>
    public static GradeCell? Of(Cell cell) => throw new NotImplementedException(cell.Id + new JsonObject());
}
