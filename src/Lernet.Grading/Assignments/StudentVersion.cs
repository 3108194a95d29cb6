using System.Text.Json.Nodes;
using Lernet.Handouts;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Assignments;

/// <summary>An instructor's notebook as students are given it.</summary>
/// <remarks>
/// In nbgrader's order: lock, clear solutions, clear outputs, clear hidden tests, clear mark schemes, checksum. The texts of these cells
/// are what a submission is compared with, and what stands in for an answer that is missing.
/// </remarks>
public static class StudentVersion
{
    /// <summary>A copy without solutions, hidden tests, mark schemes, outputs and traces of a run, with locks and checksums.</summary>
    /// <param name="notebook">The instructor's notebook.</param>
    public static Notebook Of(Notebook notebook)
    {
        var copy = NotebookCleaner.Clean(notebook);
        copy.Metadata.Remove("celltoolbar");
        foreach (var cell in copy.Cells)
        {
            var shown = HiddenSolutions.WithoutHidden(cell);
            if (shown != cell.Source) DropUnused(cell, shown);
            cell.Source = shown;
            if (GradeCell.Of(cell) is { } grade) Write(cell, grade);
        }
        return copy;
    }

    private static void Write(Cell cell, GradeCell grade)
    {
        cell.Metadata["deletable"] = false;
        if (grade.IsLocked) cell.Metadata["editable"] = false;
        var json = (JsonObject)cell.Metadata[GradeCell.Key]!;
        json["task"] = grade.IsTask;
        json["checksum"] = Checksum.Of(cell, grade);
        json["cell_type"] = cell.Kind.ToString().ToLowerInvariant();
    }

    // A picture that only the solution showed is part of the solution.
    private static void DropUnused(Cell cell, string shown)
    {
        if (cell.Extra["attachments"] is not JsonObject attachments) return;
        foreach (var name in attachments.Select(attachment => attachment.Key).ToList())
            if (!shown.Contains($"attachment:{name}", StringComparison.Ordinal)) attachments.Remove(name);
        if (attachments.Count == 0) cell.Extra.Remove("attachments");
    }
}
