using System.Diagnostics;

namespace Lernet.Kernel.Session;

/// <summary>What a reader is told about an exception: type, message, and the lines of the notebook that it came through.</summary>
internal sealed class UserStack
{
    private const int MostLines = 12;
    private readonly Dictionary<string, string[]> _sources = new(StringComparer.Ordinal);

    /// <summary>Remembers the text behind a place name, to quote lines of it.</summary>
    public void Add(string path, string code) => _sources[path] = code.Split('\n');

    /// <summary>The lines that describe an exception and, below each, what caused it.</summary>
    public IReadOnlyList<string> Describe(Exception error)
    {
        var lines = new List<string> { $"{error.GetType().FullName}: {error.Message}" };
        lines.AddRange(Places(error));
        for (var cause = error.InnerException; cause is not null; cause = cause.InnerException)
        {
            lines.Add($"caused by {cause.GetType().FullName}: {cause.Message}");
            lines.AddRange(Places(cause));
        }
        return lines;
    }

    private IEnumerable<string> Places(Exception error)
    {
        var places = new StackTrace(error, fNeedFileInfo: true).GetFrames()
            // The compiler puts the working directory before the name of a place.
            .Select(frame => (File: Path.GetFileName(frame.GetFileName()) ?? "", Line: frame.GetFileLineNumber()))
            .Where(place => _sources.ContainsKey(place.File))
            .Distinct().ToList();
        foreach (var (file, line) in places.Take(MostLines))
        {
            var source = _sources[file];
            var text = line >= 1 && line <= source.Length ? source[line - 1].Trim() : "";
            yield return $"   at {file}, line {line}: {text}";
        }
        if (places.Count > MostLines) yield return $"   and {places.Count - MostLines} more lines";
    }
}
