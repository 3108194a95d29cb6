using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Writes .dib text. Outputs, ids and cell metadata have no place in that format and are left out.</summary>
internal static class DibWriter
{
    private static readonly JsonSerializerOptions s_oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] s_ipynbOnly = ["kernelspec", "language_info", "polyglot_notebook"];

    public static string Write(Notebook notebook, string path)
    {
        var text = new StringBuilder("#!meta\n\n").Append(Meta(notebook.Metadata).ToJsonString(s_oneLine)).Append('\n');
        for (var i = 0; i < notebook.Cells.Count; i++)
        {
            var cell = notebook.Cells[i];
            CheckLines(cell, i + 1, notebook.Metadata, path);
            text.Append("\n#!").Append(cell.Language).Append("\n\n").Append(cell.Source).Append('\n');
        }
        return text.ToString();
    }

    private static JsonObject Meta(JsonObject metadata)
    {
        var kernelInfo = (metadata["polyglot_notebook"] as JsonObject)?["kernelInfo"];
        var meta = new JsonObject();
        if (kernelInfo is not null) meta["kernelInfo"] = kernelInfo.DeepClone();
        foreach (var (key, value) in metadata)
            if (!s_ipynbOnly.Contains(key)) meta[key] = value?.DeepClone();
        return meta;
    }

    private static void CheckLines(Cell cell, int number, JsonObject metadata, string path)
    {
        var separator = cell.Source.Split('\n').FirstOrDefault(line => DibSeparator.Language(line, metadata) is not null);
        if (separator is not null) throw NotebookFormatException.SeparatorInCell(path, number, separator);
    }
}
