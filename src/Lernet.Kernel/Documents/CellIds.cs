namespace Lernet.Kernel.Documents;

/// <summary>Ids of cells: unique, and where a cell has none, derived from its position.</summary>
internal static class CellIds
{
    /// <exception cref="NotebookFormatException">Two cells have the same id.</exception>
    public static void Check(Notebook notebook, string path)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < notebook.Cells.Count; i++)
        {
            var id = notebook.Cells[i].Id;
            if (id.Length == 0 || seen.TryAdd(id, i)) continue;
            throw NotebookFormatException.DuplicateId(path, id, seen[id] + 1, i + 1);
        }
    }

    public static void Fill(Notebook notebook)
    {
        var taken = notebook.Cells.Select(cell => cell.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < notebook.Cells.Count; i++)
        {
            if (notebook.Cells[i].Id.Length > 0) continue;
            var number = i + 1;
            while (!taken.Add($"cell-{number}")) number += notebook.Cells.Count;
            notebook.Cells[i].Id = $"cell-{number}";
        }
    }
}
