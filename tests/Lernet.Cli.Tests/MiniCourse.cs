using Lernet.Kernel.Documents;

namespace Lernet.Cli.Tests;

/// <summary>A course of a few cells in a folder of its own.</summary>
internal sealed class MiniCourse : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MiniCourse() => Directory.CreateDirectory(_folder["notebooks"]);

    public string Root => _folder.Path;

    public string this[string file] => _folder[file];

    /// <summary>Files below the output folder, without the lock.</summary>
    public IEnumerable<string> Made =>
        _folder.Files.Where(file => file.StartsWith("artifacts/course/", StringComparison.Ordinal) && !file.EndsWith(".lernet-lock", StringComparison.Ordinal))
            .Select(file => file["artifacts/course/".Length..]);

    /// <summary>Adds a notebook: a cell of code, then a cell of text that may state numbers.</summary>
    public MiniCourse With(string path, string code, string text)
    {
        var notebook = new Notebook();
        notebook.Cells.Add(Cell.Code(code));
        notebook.Cells.Add(Cell.Markdown(text));
        _folder.Write($"notebooks/{path}", notebook.ToText());
        return this;
    }

    public Task<Said> RunAsync(params string[] words) => LernetCommand.RunInAsync(Root, words);

    public void Dispose() => _folder.Dispose();
}
