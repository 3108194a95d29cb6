using System.Text;
using System.Text.Json;

namespace Lernet.Nn;

/// <summary>The file of a search: its description in the first line, then one finished trial per line, as JSON.</summary>
/// <remarks>Each line goes to the disk at once. A line without its end was being written when the process was killed: it is cut off.</remarks>
internal sealed class SearchJournal : IDisposable
{
    private readonly Dictionary<(int Number, int Budget), TrialResult> finished = [];
    private readonly FileStream stream;
    private readonly Lock gate = new();

    public SearchJournal(string path, string search)
    {
        stream = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        try
        {
            Load(Path.GetFileName(path), search);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>A trial that was finished before; null if it was not.</summary>
    public TrialResult? Find(int number, int budget)
    {
        lock (gate) return finished.GetValueOrDefault((number, budget));
    }

    public void Add(TrialResult result)
    {
        lock (gate)
        {
            finished[(result.Number, result.Budget)] = result;
            Write(JsonSerializer.Serialize(new Line(result.Number, result.Budget, result.Settings, result.Score, result.Error, result.Seconds)));
        }
    }

    public void Dispose() => stream.Dispose();

    private void Load(string name, string search)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var whole = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        stream.SetLength(whole);
        stream.Position = whole;
        var lines = Encoding.UTF8.GetString(bytes, 0, whole).Split('\n')[..^1];
        if (lines.Length == 0)
        {
            Write(JsonSerializer.Serialize(new Head(search)));
            return;
        }
        var found = Parse<Head>(name, 1, lines[0]).Search;
        if (found != search) throw SearchException.OtherSearch(name, search, found ?? "no description");
        for (var i = 1; i < lines.Length; i++)
        {
            var line = Parse<Line>(name, i + 1, lines[i]);
            finished[(line.Trial, line.Budget)] = new(line.Trial, line.Budget, line.Settings, line.Score, line.Error, line.Seconds);
        }
    }

    private void Write(string line)
    {
        stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        stream.Flush(flushToDisk: true);
    }

    private static T Parse<T>(string name, int number, string line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line) ?? throw SearchException.BadLine(name, number, "it is empty");
        }
        catch (JsonException broken)
        {
            throw SearchException.BadLine(name, number, broken.Message);
        }
    }

    private sealed record Head(string? Search);

    private sealed record Line(int Trial, int Budget, IReadOnlyDictionary<string, string> Settings, double? Score, string? Error, double Seconds);
}
