using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Magics;

/// <summary><c>#!import FILE</c>: runs the code of another file here and shows its text. Relative names in that file may start at its folder.</summary>
internal static class ImportMagic
{
    public static async Task RunAsync(MagicPart magic, MagicCall call)
    {
        var name = string.Join(' ', magic.Arguments);
        var path = call.FindFile(name)
            ?? throw call.Failed(magic, $"there is no file '{name}' at {Path.GetFullPath(Path.Combine(call.Session.Folder, name))}.");
        await RunFileAsync(path, magic, call);
    }

    /// <summary>Runs a file of which only the path is known to be right.</summary>
    public static async Task RunFileAsync(string path, MagicPart magic, MagicCall call)
    {
        var importing = call.Session.Importing;
        if (importing.Contains(path))
            throw call.Failed(magic, $"a circle of imports: {string.Join(" imports ", importing.Append(path).Select(Path.GetFileName))}.");

        importing.Add(path);
        call.Session.CSharp.AddFolder(Path.GetDirectoryName(path)!);
        try
        {
            foreach (var cell in Cells(path, magic, call)) await CellRunner.RunAsync(call.Session, cell);
        }
        finally
        {
            importing.RemoveAt(importing.Count - 1);
        }
    }

    private static IEnumerable<CellText> Cells(string path, MagicPart magic, MagicCall call)
    {
        var file = Path.GetFileName(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".cs" or ".csx" => [new CellText(file, CellLanguage.CSharp, File.ReadAllText(path).ReplaceLineEndings("\n"), IsImported: true)],
            ".ipynb" or ".dib" => Notebook.Load(path).Cells
                .Select((cell, i) => (cell, i))
                .Where(entry => entry.cell.Kind is CellKind.Code or CellKind.Markdown)
                .Select(entry => new CellText($"{file}, cell {entry.i + 1}", entry.cell.Language, entry.cell.Source, IsImported: true)),
            var other => throw call.Failed(magic, $"files '{other}' cannot be imported; .ipynb, .dib, .cs and .csx can."),
        };
    }
}
