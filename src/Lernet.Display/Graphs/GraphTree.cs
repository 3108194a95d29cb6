namespace Lernet.Display;

/// <summary>A computation graph as an indented tree: value, gradient and local derivative of each line. A value used again is not unfolded again.</summary>
internal sealed class GraphTree
{
    private readonly ComputationGraph graph;
    private readonly GraphNames names;
    private readonly List<IReadOnlyList<string>> lines = [];
    private readonly HashSet<int> unfolded = [];

    public GraphTree(ComputationGraph graph, GraphNames names)
    {
        (this.graph, this.names) = (graph, names);
        Add(graph.Result, "", "", "");
    }

    /// <inheritdoc/>
    public override string ToString() => TextTable.Align(Aligned(), leftColumns: 1);

    private void Add(GraphNode node, string branch, string indent, string derivative)
    {
        var again = !unfolded.Add(node.Id) && !node.IsLeaf;
        var title = node.IsLeaf ? $"{names[node.Id]}  leaf" : $"{names[node.Id]} = {names.Origin(node)}";
        lines.Add([branch + title, "value", GraphValueBox.Value(node), "gradient", GraphValueBox.Gradient(node), derivative + (again ? "  (as above)" : "")]);
        if (again) return;
        var edges = names.Into(node.Id).ToArray();
        for (var i = 0; i < edges.Length; i++)
        {
            var isLast = i == edges.Length - 1;
            Add(graph.Nodes[edges[i].From], indent + (isLast ? "└ " : "├ "), indent + (isLast ? "  " : "│ "), names.Full(edges[i]));
        }
    }

    // The derivative is a sentence, so it is padded to the right here, where the other columns are numbers.
    private IReadOnlyList<IReadOnlyList<string>> Aligned()
    {
        var width = lines.Max(line => line[^1].Length);
        return [.. lines.Select(line => (IReadOnlyList<string>)[.. line.SkipLast(1), line[^1].PadRight(width)])];
    }
}
