using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Writes .ipynb text as Jupyter does: sorted keys, one space per level, text as lists of lines, a line end at the end.</summary>
internal static class IpynbWriter
{
    private const int FirstMinorWithIds = 5;

    public static string Write(Notebook notebook)
    {
        CellIds.Fill(notebook);
        var json = new JsonObject
        {
            ["cells"] = new JsonArray([.. notebook.Cells.Select(cell => WriteCell(cell, notebook.NbformatMinor >= FirstMinorWithIds))]),
            ["metadata"] = notebook.Metadata.DeepClone(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = notebook.NbformatMinor,
        };
        return JupyterJson.Write(json.With(notebook.Extra));
    }

    private static JsonObject WriteCell(Cell cell, bool withId)
    {
        var json = new JsonObject
        {
            ["cell_type"] = cell.Kind switch { CellKind.Markdown => "markdown", CellKind.Raw => "raw", _ => "code" },
            ["metadata"] = cell.Metadata.DeepClone(),
            ["source"] = MultilineText.Split(cell.Source),
        };
        if (withId) json["id"] = cell.Id;
        if (cell.Kind == CellKind.Code)
        {
            json["execution_count"] = cell.ExecutionCount;
            json["outputs"] = new JsonArray([.. cell.Outputs.Select(OutputJson.Write)]);
        }
        return json.With(cell.Extra);
    }
}
