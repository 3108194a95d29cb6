namespace Lernet.Display;

/// <summary>What a kernel did on a grid of threads: how often each memory was used, and where threads race.</summary>
/// <param name="run">The run.</param>
public sealed class GridRunView(GridRun run) : IView
{
    private string Lead => $"{run.Grid}; {(run.Barriers == 1 ? "1 barrier" : $"{Numbers.Count(run.Barriers)} barriers")}";

    private IEnumerable<IReadOnlyList<string>> Rows => run.Traffic.Select(t =>
        (IReadOnlyList<string>)[t.Memory, t.IsShared ? "shared" : "global", Numbers.Count(t.Reads), Numbers.Count(t.Writes)]);

    private string Warning => run.Races.Count switch
    {
        0 => "",
        1 => "The order of the threads decides the result, at one place: ",
        var count => $"The order of the threads decides the result, at {Numbers.Count(count)} places. The first: ",
    };

    private string First => run.Races.Count == 0 ? "" : $"{run.Races[0]}";

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("grid-run", Markup.Of($"""
        <div class="fmt-h"><span class="name">Grid</span><span class="dt">{Lead}</span></div>{RowTable.Html("Numbers read and written", ["memory", "level", "reads", "writes"], Rows, isWords: column => column == 1)}{Markup.If(Warning.Length > 0, $"<p class=\"note\">{Warning}{First}</p>")}
        """));

    /// <inheritdoc/>
    public string ToText() => run.ToString();
}
