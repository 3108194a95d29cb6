using System.Text;
using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>A notebook: cells in order, with metadata. Read from and written to .ipynb (nbformat 4) and .dib.</summary>
public sealed class Notebook
{
    /// <summary>The cells, top to bottom.</summary>
    public List<Cell> Cells { get; set; } = [];

    /// <summary>The notebook's metadata, unknown keys included.</summary>
    public JsonObject Metadata { get; set; } = NotebookMetadata.Standard();

    /// <summary>The minor version of nbformat 4 that the file is written in; ids of cells are written from 5 on.</summary>
    public int NbformatMinor { get; set; } = 5;

    /// <summary>Keys of the document that this model does not know.</summary>
    public JsonObject Extra { get; set; } = [];

    /// <summary>Reads a notebook file; the extension says which format.</summary>
    /// <param name="path">A .ipynb or .dib file.</param>
    /// <exception cref="NotebookFormatException">The file is missing, no notebook, or of a version that this kit does not read.</exception>
    public static Notebook Load(string path)
    {
        var format = NotebookFormat.Of(path);
        return format.Parse(ReadText(path), path);
    }

    /// <summary>Reads a notebook from text.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="name">The file name: its extension says which format, and errors name it.</param>
    /// <exception cref="NotebookFormatException">The text is not such a notebook.</exception>
    public static Notebook Parse(string text, string name = "notebook.ipynb") => NotebookFormat.Of(name).Parse(text, name);

    /// <summary>Writes the notebook; an interrupt leaves either the old file or the new one, never half of one.</summary>
    /// <param name="path">A .ipynb or .dib file.</param>
    /// <exception cref="NotebookFormatException">The extension is neither, or .dib cannot hold a cell.</exception>
    public void Save(string path) => AtomicFile.Write(path, ToText(path));

    /// <summary>The notebook as the text of a file.</summary>
    /// <param name="name">The file name: its extension says which format.</param>
    /// <exception cref="NotebookFormatException">The extension is unknown, or .dib cannot hold a cell.</exception>
    public string ToText(string name = "notebook.ipynb") => NotebookFormat.Of(name).Write(this, name);

    /// <summary>A copy that shares nothing with this notebook.</summary>
    public Notebook Clone() => new()
    {
        Cells = [.. Cells.Select(cell => cell.Clone())],
        Metadata = (JsonObject)Metadata.DeepClone(),
        NbformatMinor = NbformatMinor,
        Extra = (JsonObject)Extra.DeepClone(),
    };

    private static string ReadText(string path)
    {
        if (!File.Exists(path)) throw NotebookFormatException.Missing(path);
        try
        {
            return File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            throw NotebookFormatException.NotText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotebookFormatException.Unreadable(path, error);
        }
    }
}
