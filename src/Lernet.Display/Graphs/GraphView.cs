namespace Lernet.Display;

/// <summary>
/// A computation graph: values with their gradients, operations between them, forward and backward arrows, and on every edge the local
/// derivative as symbol = rule = number. Wide places show it from left to right, narrow ones from top to bottom.
/// </summary>
/// <param name="graph">The graph. One of more than <see cref="MostValues"/> values is summed up by operation.</param>
public sealed class GraphView(ComputationGraph graph) : IView
{
    /// <summary>Up to so many values are drawn.</summary>
    public const int MostValues = 40;

    // Text of 12.5 px stays 11 px high.
    private const double Smallest = 0.88;

    // The widths at full size that fit into the places graph.css names; a wider graph always runs from top to bottom.
    private const double Small = 650, Medium = 836, Large = 996;

    private readonly GraphNames names = new(graph);

    private bool IsLarge => graph.Nodes.Count > MostValues;

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("graph", IsLarge ? new GraphSummary(graph).ToHtml() : Picture());

    /// <inheritdoc/>
    public string ToText() => IsLarge ? new GraphSummary(graph).ToText() : $"{new GraphTree(graph, names)}\n{Caption}";

    private Markup Picture()
    {
        var scene = new GraphScene(graph, names);
        var (across, down) = (new GraphDrawing(scene, across: true), new GraphDrawing(scene, across: false));
        var alt = Alt;
        return Markup.Of($"""
            {Markup.If(across.Width <= Large, $"{Frame(across, alt, $"across {(across.Width <= Small ? "small" : across.Width <= Medium ? "medium" : "large")}")}")}{Frame(down, alt, "down")}<div class="key"><span><i class="fw-k"></i>forward: value</span><span><i class="bw-k"></i>backward: gradient of {names[graph.Result.Id]}</span><span>filled box: leaf</span></div><p class="note">{Caption}</p>
            """);
    }

    private static Markup Frame(GraphDrawing drawing, string alt, string css) => Markup.Of($"""
        <div class="scroll {css}" tabindex="0" role="region" aria-label="Computation graph"><div style="min-width:{Math.Round(Smallest * drawing.Width)}px">{drawing.Draw(alt)}</div></div>
        """);

    private string Alt => $"Computation graph. {string.Join("; ", graph.Nodes.Select(node =>
        $"{names[node.Id]}{(node.IsLeaf ? "" : " = " + names.Origin(node))} is {GraphValueBox.Value(node)}, gradient {GraphValueBox.Gradient(node)}"))}.";

    /// <summary>One path from the result to the first input, multiplied in full.</summary>
    private string Caption
    {
        get
        {
            var path = Path();
            var (from, to) = (names[graph.Result.Id], names[path[^1].From]);
            if (path.Any(edge => edge.LocalDerivative is null)) return $"Gradients flow back from {from} to {string.Join(", ", graph.Nodes.Where(node => node.IsLeaf).Select(node => names[node.Id]))}.";
            var factors = string.Join(" × ", path.Select((edge, i) => Factor(edge.LocalDerivative!.Value, i > 0)));
            var product = Numbers.Short(path.Aggregate(1.0, (product, edge) => product * edge.LocalDerivative!.Value));
            var read = $"Read one path: from {from} to {to} the {(path.Count == 1 ? "factor is" : "factors are")} {(path.Count == 1 ? product : $"{factors} = {product}")}.";
            var ways = Ways(path[^1].From);
            return ways == 1 ? read : $"{read} {Numbers.Count(ways)} paths lead to {to}; their sum is its gradient, {GraphValueBox.Gradient(graph.Nodes[path[^1].From])}.";
        }
    }

    private static string Factor(double value, bool inside) => inside && value < 0 ? $"({Numbers.Short(value)})" : Numbers.Short(value);

    // Always through the operand nearest to the inputs' beginning, so that the first input is reached.
    private List<GraphEdge> Path()
    {
        var path = new List<GraphEdge>();
        for (var at = graph.Result.Id; !graph.Nodes[at].IsLeaf; at = path[^1].From) path.Add(names.Into(at).First());
        return path;
    }

    private long Ways(int target)
    {
        var ways = new long[graph.Nodes.Count];
        ways[target] = 1;
        foreach (var node in graph.Nodes.Where(node => !node.IsLeaf)) ways[node.Id] += names.Into(node.Id).Sum(edge => ways[edge.From]);
        return ways[graph.Result.Id];
    }
}
