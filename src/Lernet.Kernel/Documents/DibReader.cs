using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>
/// Reads .dib text: a line <c>#!LANGUAGE</c> starts a cell, blank lines around a cell's text do not belong to it, and <c>#!meta</c>
/// holds one JSON object about the notebook.
/// </summary>
internal static class DibReader
{
    public static Notebook Read(string text, string path)
    {
        var notebook = new Notebook();
        var language = CellLanguage.CSharp;
        var lines = new List<string>();
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            if (language == DibSeparator.Meta && line.StartsWith("#!", StringComparison.Ordinal))
            {
                // The meta part names the languages that separators may name, this one already.
                Add(notebook, language, lines, path);
                language = CellLanguage.CSharp;
                lines.Clear();
            }
            if (DibSeparator.Language(line, notebook.Metadata) is not { } next)
            {
                lines.Add(line);
                continue;
            }
            Add(notebook, language, lines, path);
            language = next;
            lines.Clear();
        }
        Add(notebook, language, lines, path);
        CellIds.Fill(notebook);
        return notebook;
    }

    private static void Add(Notebook notebook, string language, List<string> lines, string path)
    {
        var source = TrimBlankLines(lines);
        if (language == DibSeparator.Meta) ReadMeta(notebook, source, path);
        else if (source.Length > 0) notebook.Cells.Add(MakeCell(language, source));
    }

    private static Cell MakeCell(string language, string source) => language switch
    {
        CellLanguage.Markdown => Cell.Markdown(source),
        CellLanguage.Raw => new Cell(CellKind.Raw, source),
        _ => Cell.Code(source, language),
    };

    private static void ReadMeta(Notebook notebook, string source, string path)
    {
        try
        {
            if (JsonNode.Parse(source) is not JsonObject meta) throw NotMeta(path);
            foreach (var (key, value) in meta.ToList())
            {
                var owner = key == "kernelInfo" ? (JsonObject)notebook.Metadata["polyglot_notebook"]! : notebook.Metadata;
                owner[key] = value?.DeepClone();
            }
        }
        catch (JsonException)
        {
            throw NotMeta(path);
        }
    }

    private static NotebookFormatException NotMeta(string path) =>
        NotebookFormatException.Malformed(path, "#!meta", "text that is not a JSON object", "The #!meta part of a .dib file is one.");

    private static string TrimBlankLines(List<string> lines)
    {
        var first = lines.FindIndex(line => !string.IsNullOrWhiteSpace(line));
        var last = lines.FindLastIndex(line => !string.IsNullOrWhiteSpace(line));
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }
}
