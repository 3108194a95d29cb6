using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Submissions;

/// <summary>What students do to cells.</summary>
internal static class NotebookExtensions
{
    public static Cell Cell(this Notebook notebook, string id) =>
        notebook.Cells.First(cell => cell.Metadata["nbgrader"]?["grade_id"]?.ToString() == id);

    public static void Move(this Notebook notebook, string id, int place)
    {
        var cell = notebook.Cell(id);
        notebook.Cells.Remove(cell);
        notebook.Cells.Insert(place, cell);
    }

    public static void Retype(this Notebook notebook, string id, CellKind kind)
    {
        var cell = notebook.Cell(id);
        notebook.Cells[notebook.Cells.IndexOf(cell)] = new Cell(kind, cell.Source) { Metadata = cell.Metadata };
    }
}
