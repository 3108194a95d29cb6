using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Reads .ipynb text, nbformat 4. What it does not know it keeps.</summary>
internal static class IpynbReader
{
    public static Notebook Read(string text, string path)
    {
        var topLevel = new Place(path, "the top level");
        var root = ParseRoot(text, topLevel);
        CheckVersion(root, path);
        if (root["cells"] is not JsonArray cells)
            throw topLevel.Malformed("no list 'cells'", "A notebook of nbformat 4 holds its cells there.");

        var metadata = Take(root, "metadata");
        var notebook = new Notebook
        {
            Metadata = metadata,
            NbformatMinor = root["nbformat_minor"] is JsonValue minor && minor.TryGetValue(out int number) ? number : 0,
        };
        var language = CellLanguage.DefaultOf(metadata);
        for (var i = 0; i < cells.Count; i++) notebook.Cells.Add(ReadCell(cells[i], new(path, $"cell {i + 1}"), language));
        foreach (var key in new[] { "cells", "nbformat", "nbformat_minor" }) root.Remove(key);
        notebook.Extra = root;
        CellIds.Check(notebook, path);
        CellIds.Fill(notebook);
        return notebook;
    }

    private static JsonObject ParseRoot(string text, Place place)
    {
        var path = place.Path;
        if (string.IsNullOrWhiteSpace(text)) throw NotebookFormatException.Empty(path);
        try
        {
            var root = JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject
                ?? throw place.Malformed("a JSON value that is not an object", "An .ipynb file is a JSON object.");
            // Nodes decode lazily; writing visits every string, so that a bad escape is found here and not at first use.
            _ = JupyterJson.Write(root);
            return root;
        }
        catch (JsonException error)
        {
            var line = (error.LineNumber ?? 0) + 1;
            throw BreaksOff(text)
                ? NotebookFormatException.Truncated(path, line)
                : NotebookFormatException.NotJson(path, line, (error.BytePositionInLine ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            throw NotebookFormatException.Malformed(path, "some string", "half of a surrogate pair", "JSON strings are Unicode text.");
        }
    }

    // Text breaks off when everything up to its end is the beginning of some JSON document.
    private static bool BreaksOff(string text)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text), isFinalBlock: false, default);
        try
        {
            while (reader.Read()) { }
            return reader.CurrentDepth > 0 || reader.BytesConsumed == 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void CheckVersion(JsonObject root, string path)
    {
        var found = root["nbformat"];
        if (found is JsonValue value && value.TryGetValue(out int version) && version == 4) return;
        throw NotebookFormatException.WrongVersion(path, found is not null ? $"nbformat {found.ToJsonString()}"
            : root.ContainsKey("worksheets") ? "worksheets, a mark of nbformat 3" : "no key 'nbformat'");
    }

    private static Cell ReadCell(JsonNode? node, Place place, string language)
    {
        if (node is not JsonObject json) throw place.Malformed("something that is not an object", "A cell is a JSON object.");
        var kind = (json["cell_type"] as JsonValue)?.ToString() switch
        {
            "markdown" => CellKind.Markdown,
            "code" => CellKind.Code,
            "raw" => CellKind.Raw,
            null => throw place.Malformed("no 'cell_type'", "A cell is of type markdown, code or raw."),
            var other => throw place.Malformed($"the cell type '{other}'", "A cell is of type markdown, code or raw."),
        };
        var source = MultilineText.Join(json["source"])
            ?? throw place.Malformed("no text 'source'", "The source of a cell is a string or a list of strings.");
        var cell = new Cell(kind, source, language)
        {
            Id = (json["id"] as JsonValue)?.ToString() ?? "",
            Metadata = Take(json, "metadata"),
            ExecutionCount = json["execution_count"] is JsonValue count && count.TryGetValue(out int number) ? number : null,
        };
        if (json["outputs"] is JsonArray outputs)
            cell.Outputs = [.. outputs.Select((output, i) => OutputJson.Read(output, place.Inside($"output {i + 1}")))];
        foreach (var key in new[] { "cell_type", "source", "id", "execution_count", "outputs" }) json.Remove(key);
        cell.Extra = json;
        return cell;
    }

    private static JsonObject Take(JsonObject owner, string key)
    {
        var value = owner[key] as JsonObject ?? [];
        owner.Remove(key);
        return value;
    }
}
