namespace Lernet.Kernel.Documents;

/// <summary>A file format of notebooks: how its text is read and written.</summary>
/// <param name="Parse">From text and file name to a notebook.</param>
/// <param name="Write">From a notebook and file name to text.</param>
internal sealed record NotebookFormat(Func<string, string, Notebook> Parse, Func<Notebook, string, string> Write)
{
    private static readonly NotebookFormat s_ipynb = new(IpynbReader.Read, (notebook, _) => IpynbWriter.Write(notebook));
    private static readonly NotebookFormat s_dib = new(DibReader.Read, DibWriter.Write);

    /// <summary>The format that a file name's extension names.</summary>
    /// <exception cref="NotebookFormatException">The extension is neither .ipynb nor .dib.</exception>
    public static NotebookFormat Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".ipynb" => s_ipynb,
        ".dib" => s_dib,
        _ => throw NotebookFormatException.UnknownExtension(path),
    };
}
