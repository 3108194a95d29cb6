using System.Text.Json;
using System.Text.Json.Nodes;
using Lernet.Grading.Assignments;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Submissions;

/// <summary>A cell of nbgrader's as it was handed out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Cell">The cell in the student version.</param>
/// <param name="Grade">What its metadata says.</param>
internal sealed record HandedOutCell(string Id, Cell Cell, GradeCell Grade)
{
    /// <summary>What its metadata would claim if it came back unchanged.</summary>
    public ClaimedGrade Claim { get; } = ClaimedGrade.Of(JsonSerializer.SerializeToElement(Cell.Metadata))!;

    /// <summary>Its cell type in a file.</summary>
    public string Type { get; } = Cell.Kind.ToString().ToLowerInvariant();

    /// <summary>What a reader calls it.</summary>
    public string Name => Grade.IsTest ? $"test cell '{Id}'" : Grade.IsTask ? $"task '{Id}'" : Grade.IsSolution ? $"answer '{Id}'" : $"cell '{Id}'";

    /// <summary>Whether the instructor gave it tags.</summary>
    public bool HasTags => Cell.Metadata["tags"] is JsonArray { Count: > 0 };

    /// <summary>Whether a text is the one that was handed out; line ends and blanks at the ends of lines do not count.</summary>
    public bool HasText(string source) => Plain(source) == Plain(Cell.Source);

    /// <summary>The cells of nbgrader's in an instructor's notebook.</summary>
    public static IReadOnlyList<HandedOutCell> Of(Notebook source) =>
        [.. from cell in StudentVersion.Of(source).Cells let grade = GradeCell.Of(cell) where grade is not null select new HandedOutCell(grade.Id, cell, grade)];

    private static string Plain(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');
}
