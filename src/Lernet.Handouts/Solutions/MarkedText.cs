namespace Lernet.Handouts.Solutions;

/// <summary>
/// A cell's text and its regions of one kind. As in nbgrader, a line that holds <c>BEGIN SOLUTION</c> anywhere begins one, so every
/// comment mark will do; where marks do not match, as much as possible belongs to a region, because what it holds is not to be seen.
/// </summary>
public sealed class MarkedText
{
    /// <summary>The kind of region that holds an answer.</summary>
    public const string Solution = "SOLUTION";

    /// <summary>The kind of region that holds tests which students do not see.</summary>
    public const string HiddenTests = "HIDDEN TESTS";

    /// <summary>The kind of region that tells how a task is marked.</summary>
    public const string MarkScheme = "MARK SCHEME";

    private readonly string[] _lines;

    private MarkedText(string[] lines, IReadOnlyList<MarkedRegion> regions, string? problem) =>
        (_lines, Regions, Problem) = (lines, regions, problem);

    /// <summary>The regions, top to bottom.</summary>
    public IReadOnlyList<MarkedRegion> Regions { get; }

    /// <summary>Which marks do not match, as a sentence; null when all do.</summary>
    public string? Problem { get; }


    /// <summary>Finds the regions of a kind.</summary>
    /// <param name="text">The cell's text, lines separated by <c>\n</c>.</param>
    /// <param name="kind">The words after <c>BEGIN</c> and <c>END</c>.</param>
    public static MarkedText Read(string text, string kind)
    {
        var lines = text.Split('\n');
        var regions = new List<MarkedRegion>();
        var (begin, depth) = (0, 0);
        string? problem = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Contains($"BEGIN {kind}", StringComparison.Ordinal))
            {
                if (depth++ == 0) begin = i;
                else problem ??= $"line {i + 1} begins a region inside the one that begins at line {begin + 1}";
            }
            else if (lines[i].Contains($"END {kind}", StringComparison.Ordinal))
            {
                if (depth == 0) problem ??= $"line {i + 1} ends a region that does not begin";
                else if (--depth == 0) regions.Add(Region(lines, begin, i, i));
            }
        }
        if (depth == 0) return new MarkedText(lines, regions, problem);
        regions.Add(Region(lines, begin, lines.Length - 1, lines.Length));
        return new MarkedText(lines, regions, problem ?? $"the region that begins at line {begin + 1} does not end");
    }

    /// <summary>The text without its regions, each in turn replaced by other text or, for null, by nothing.</summary>
    /// <param name="replacement">Told the text above the region as it has become, the region, and the text below it as it was.</param>
    public string Replace(Func<string, MarkedRegion, string, string?> replacement)
    {
        var above = new List<string>();
        var next = 0;
        foreach (var region in Regions)
        {
            above.AddRange(_lines[next..region.Begin]);
            next = region.End + 1;
            if (replacement(string.Join('\n', above), region, string.Join('\n', _lines[next..])) is { } text) above.Add(text);
        }
        return string.Join('\n', [.. above, .. _lines[next..]]);
    }

    private static MarkedRegion Region(string[] lines, int begin, int end, int endOfBody) =>
        new(begin, end, lines[begin][..^lines[begin].TrimStart().Length], lines[(begin + 1)..endOfBody]);
}
