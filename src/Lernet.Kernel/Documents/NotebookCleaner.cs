using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Takes away what a run leaves in a notebook, so that version control sees only what its author wrote.</summary>
public static class NotebookCleaner
{
    /// <summary>A copy without outputs, execution counts and run facts.</summary>
    public static Notebook Clean(Notebook notebook)
    {
        var clean = notebook.Clone();
        RemoveFact(clean.Metadata, "run");
        foreach (var cell in clean.Cells)
        {
            cell.Outputs.Clear();
            cell.ExecutionCount = null;
            RemoveFact(cell.Metadata, "seconds");
            cell.Metadata.Remove("execution");
        }
        return clean;
    }

    private static void RemoveFact(JsonObject metadata, string fact)
    {
        if (metadata["lernet"] is not JsonObject lernet || !lernet.Remove(fact)) return;
        if (lernet.Count == 0) metadata.Remove("lernet");
    }
}
