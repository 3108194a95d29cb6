using Lernet.Kernel.Documents;

namespace Lernet.Cli.Notebooks;

/// <summary>Reads and writes notebooks by the names that the user gave, and tells the user what went wrong in those names.</summary>
internal static class NotebookFile
{
    private static readonly string[] Endings = [".ipynb", ".dib"];

    /// <exception cref="UserError">The file is missing or not a notebook.</exception>
    public static Notebook Load(Host host, string name)
    {
        var path = host.FullPath(name);
        try
        {
            return Notebook.Load(path);
        }
        catch (NotebookFormatException error)
        {
            throw UserError.BadNotebook(error, error.Message.Replace(path, name, StringComparison.Ordinal));
        }
    }

    /// <exception cref="UserError">The file cannot be written, or its format cannot hold the notebook.</exception>
    public static void Save(Host host, Notebook notebook, string name)
    {
        try
        {
            Write(host, name, notebook.ToText(name));
        }
        catch (NotebookFormatException error)
        {
            throw UserError.BadNotebook(error, error.Message);
        }
    }

    /// <summary>Writes a text file, making its folder; whoever reads it sees the old text or the new, never a part.</summary>
    /// <exception cref="UserError">The file cannot be written.</exception>
    public static void Write(Host host, string name, string text)
    {
        try
        {
            Write(host.FullPath(name), text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UserError.NotWritable(name, error);
        }
    }

    /// <inheritdoc cref="Write(Host, string, string)"/>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, text);
    }

    /// <summary>Fails at once when a file to be written is no notebook by its name; better before a long run than after it.</summary>
    public static string Checked(string name) =>
        Endings.Contains(Path.GetExtension(name)) ? name : throw UserError.NotANotebook(name);
}
