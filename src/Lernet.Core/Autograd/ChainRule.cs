namespace Lernet;

/// <summary>One factor of the chain rule: how fast one value changes with the next.</summary>
/// <param name="From">The value that is varied.</param>
/// <param name="To">The value made from it.</param>
/// <param name="Rule">The local derivative as a formula; empty if the operation gives none.</param>
/// <param name="LocalDerivative">∂To/∂From.</param>
public sealed record ChainFactor(GraphNode From, GraphNode To, string Rule, double LocalDerivative);

/// <summary>One way from the result back to the input: the local derivatives on it and their product.</summary>
/// <param name="Factors">From the result to the input.</param>
public sealed record ChainPath(IReadOnlyList<ChainFactor> Factors)
{
    /// <summary>The product of all local derivatives on this path.</summary>
    public double Contribution => Factors.Aggregate(1.0, (product, factor) => product * factor.LocalDerivative);
}

/// <summary>The chain rule written out: the derivative of a result with respect to an input is the sum over all paths of the
/// product of local derivatives.</summary>
public sealed class ChainRuleLedger
{
    private const int MostPaths = 64;

    private ChainRuleLedger(GraphNode result, GraphNode input, IReadOnlyList<ChainPath> paths) =>
        (Result, Input, Paths) = (result, input, paths);

    /// <summary>The value that is differentiated.</summary>
    public GraphNode Result { get; }

    /// <summary>The value it is differentiated with respect to.</summary>
    public GraphNode Input { get; }

    /// <summary>All ways from the result to the input.</summary>
    public IReadOnlyList<ChainPath> Paths { get; }

    /// <summary>∂Result/∂Input: the sum of the contributions.</summary>
    public double Derivative => Paths.Sum(p => p.Contribution);

    /// <summary>The ledger of a result and one of its inputs or intermediate values.</summary>
    /// <exception cref="InvalidOperationException">The result does not depend on the input, a value on the way is not a single
    /// number, or there are more than 64 paths.</exception>
    public static ChainRuleLedger Of(Tensor result, Tensor input)
    {
        var graph = ComputationGraph.Of(result);
        var target = graph.Nodes.FirstOrDefault(n => ReferenceEquals(n.Value, input)) ?? throw AutogradException.NotReached(input);
        var into = graph.Edges.ToLookup(e => e.To);
        var reaches = new bool[graph.Nodes.Count];
        reaches[target.Id] = true;
        foreach (var edge in graph.Edges.OrderBy(e => e.To)) reaches[edge.To] |= reaches[edge.From];

        var paths = new List<ChainPath>();
        void Follow(GraphNode at, List<ChainFactor> factors)
        {
            if (at == target)
            {
                if (paths.Count == MostPaths) throw TooManyPaths();
                paths.Add(new([.. factors]));
                return;
            }
            foreach (var edge in into[at.Id].Where(e => reaches[e.From]))
            {
                var from = graph.Nodes[edge.From];
                factors.Add(new(from, at, edge.Rule, edge.LocalDerivative ?? throw NotSingleNumbers(at)));
                Follow(from, factors);
                factors.RemoveAt(factors.Count - 1);
            }
        }

        Follow(graph.Result, []);
        return new(graph.Result, target, paths);
    }

    private static InvalidOperationException TooManyPaths() => new(
        $"chain rule: there are more than {MostPaths} paths; written out, nobody would read them. Ask for a value nearer to the result.");

    private static InvalidOperationException NotSingleNumbers(GraphNode at) => new(
        $"chain rule: {at.Operation} works on {at.Value.Shape}; the ledger multiplies single numbers. Build the example from Tensor.Scalar values.");
}
