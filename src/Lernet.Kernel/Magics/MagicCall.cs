using Lernet.Kernel.Session;

namespace Lernet.Kernel.Magics;

/// <summary>What the magic commands of one cell work with.</summary>
internal sealed class MagicCall(NotebookSession session, CellText cell)
{
    private string _prelude = "";

    public NotebookSession Session { get; } = session;

    public CellText Cell { get; } = cell;

    /// <summary>What to do when the cell has run.</summary>
    public List<Action> AtEnd { get; } = [];

    /// <summary>Puts script lines before the next script of the cell.</summary>
    public void AddPrelude(string script) => _prelude += script;

    public string TakePrelude() => Interlocked.Exchange(ref _prelude, "");

    /// <summary>A file that a command names: relative to the notebook, else to the file that the command stands in.</summary>
    public string? FindFile(string name)
    {
        var bases = new List<string> { Session.Folder };
        if (Session.Importing.Count > 0) bases.Add(Path.GetDirectoryName(Session.Importing[^1])!);
        return bases.Select(folder => Path.GetFullPath(Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    public CellFailedException Failed(MagicPart magic, string message) =>
        new("MagicError", $"{Cell.Path}, line {magic.Line}: #!{magic.Name}: {message}");
}
