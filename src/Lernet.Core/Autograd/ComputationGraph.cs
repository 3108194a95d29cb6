namespace Lernet;

/// <summary>One value in a computation graph.</summary>
/// <param name="Id">Its number: inputs first, the result last.</param>
/// <param name="Name">The tensor's name; empty if it has none.</param>
/// <param name="Operation">The operation that made it; empty for an input.</param>
/// <param name="Value">The value.</param>
/// <param name="Gradient">∂(result)/∂(this value), of the value's shape.</param>
public sealed record GraphNode(int Id, string Name, string Operation, Tensor Value, Tensor Gradient)
{
    /// <summary>Whether this is an input rather than a computed value.</summary>
    public bool IsLeaf => Operation.Length == 0;
}

/// <summary>One use of a value by an operation.</summary>
/// <param name="From">The id of the value used.</param>
/// <param name="To">The id of the value made.</param>
/// <param name="Rule">The local derivative as a formula, such as <c>1 − y²</c>; empty if the operation gives none.</param>
/// <param name="LocalDerivative">∂(To)/∂(From) as a number, where both are single numbers; else null.</param>
public sealed record GraphEdge(int From, int To, string Rule, double? LocalDerivative);

/// <summary>How a result was computed from tracked inputs, with every value, gradient and local derivative.</summary>
/// <remarks>Only the part that leads to tracked inputs is remembered, and so shown. Gradients are computed afresh; no
/// <see cref="Tensor.Grad"/> changes.</remarks>
public sealed class ComputationGraph
{
    private ComputationGraph(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges) => (Nodes, Edges) = (nodes, edges);

    /// <summary>All values, inputs before their users; the last is the result.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>All uses of values.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; }

    /// <summary>The value that was computed.</summary>
    public GraphNode Result => Nodes[^1];

    /// <summary>The graph of a result. Works after Backward too, if the graph has at most <see cref="Tensor.SmallGraph"/> numbers.</summary>
    /// <exception cref="InvalidOperationException">The result has no history, or Backward released it.</exception>
    public static ComputationGraph Of(Tensor result)
    {
        var computed = BackwardPass.Order(result, "graph");
        var gradients = BackwardPass.AllGradients(result);
        computed.Reverse();
        var uses = computed.SelectMany(t => Inputs(t.Node!).Select(i => (To: t, Place: i, From: t.Node!.Input(i)))).ToArray();
        Tensor[] all = [.. uses.Select(use => use.From).Where(t => t.Node is null).Distinct(), .. computed];
        var ids = all.Select((tensor, id) => (tensor, id)).ToDictionary(pair => pair.tensor, pair => pair.id);
        return new(
            [.. all.Select((t, id) => new GraphNode(id, t.Name, t.Operation, t, gradients[t]))],
            [.. uses.Select(use => new GraphEdge(ids[use.From], ids[use.To], use.To.Node!.Rule(use.Place), Local(use.To, use.Place, use.From)))]);
    }

    private static IEnumerable<int> Inputs(Node node) => Enumerable.Range(0, node.Count).Where(node.Remembers);

    private static double? Local(Tensor output, int place, Tensor input)
    {
        if (output.Length != 1 || input.Length != 1) return null;
        using var recording = Autograd.NoGrad();
        return output.Node!.Share(place, output, Tensor.Full(output.Backend, output.Shape, 1))?.SumTo(input.Shape).ItemAsDouble();
    }
}
