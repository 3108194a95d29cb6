namespace Lernet.Display;

/// <summary>A graph too large to draw: how many values, which operations, and what to do to see a part of it.</summary>
internal sealed class GraphSummary(ComputationGraph graph)
{
    private string Lead => $"{Numbers.Count(graph.Nodes.Count)} values, {Numbers.Count(graph.Nodes.Count(node => node.IsLeaf))} of them inputs, and {Numbers.Count(graph.Edges.Count)} uses of values.";

    private string Remedy => $"Too many to draw: pictures have at most {GraphView.MostValues} values. Look at a value on the way instead, or at a smaller example.";

    private IEnumerable<(string Operation, int Count, string Largest)> Rows => graph.Nodes.Where(node => !node.IsLeaf)
        .GroupBy(node => node.Operation).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(12)
        .Select(group => (group.Key, group.Count(), Numbers.Shape(group.MaxBy(node => node.Value.Length)!.Value.Shape.Sizes.ToArray())));

    public Markup ToHtml() => Markup.Of($"""
        <div class="fmt-h"><span class="name">Computation graph</span><span class="dt">{Lead}</span></div><table class="mt"><caption class="vh">Operations in the graph</caption><thead><tr><th scope="col">Operation</th><th scope="col">Times</th><th scope="col">Largest value</th></tr></thead><tbody>{Rows.Select(row => Markup.Of($"<tr><th scope=\"row\">{row.Operation}</th><td>{Numbers.Count(row.Count)}</td><td>{row.Largest}</td></tr>"))}</tbody></table><p class="note">{Remedy}</p>
        """);

    public string ToText() => $"Computation graph: {Lead}\n{TextTable.Align([.. Rows.Select(row => (IReadOnlyList<string>)[row.Operation, Numbers.Count(row.Count), row.Largest])], 1)}\n{Remedy}";
}
