namespace Lernet.Display;

/// <summary>What stands at a place of a graph's picture.</summary>
internal enum SceneKind
{
    Value,
    Label,
    Operation,
    Bend,
}

/// <summary>One thing in the picture.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Layer">Values in layers 0, 3, 6 …, labels before an operation, operations before the value they make.</param>
/// <param name="Of">The id of the value, or of the value that the operation makes.</param>
/// <param name="Lines">What is written there.</param>
/// <param name="Inputs">How many edges come in.</param>
internal sealed record SceneNode(SceneKind Kind, int Layer, int Of, IReadOnlyList<string> Lines, int Inputs = 1);

/// <summary>The way of one use of a value: from the value over bends and its label to the operation.</summary>
internal sealed record SceneRoute(IReadOnlyList<int> Through);

/// <summary>
/// A computation graph cut into layers: every value with the operation before it, every edge with its label on the way. Inputs stand
/// next to their first use.
/// </summary>
internal sealed class GraphScene
{
    private readonly List<SceneNode> nodes = [];
    private readonly List<SceneRoute> routes = [];
    private readonly int[] depth;

    public GraphScene(ComputationGraph graph, GraphNames names)
    {
        (Graph, Names) = (graph, names);
        depth = Depths(graph, names);
        foreach (var node in graph.Nodes) nodes.Add(new(SceneKind.Value, 3 * depth[node.Id], node.Id, [names[node.Id], names.Origin(node)], node.IsLeaf ? 0 : 1));
        foreach (var node in graph.Nodes.Where(node => !node.IsLeaf)) AddOperation(node);
        // The value that an operation makes lies right behind it.
        Links = [.. routes.SelectMany(route => route.Through.Zip(route.Through.Skip(1))), .. Operations.Select(op => (op, nodes[op].Of))];
    }

    public ComputationGraph Graph { get; }

    public GraphNames Names { get; }

    /// <summary>Everything in the picture; the first are the values, in the order of their ids.</summary>
    public IReadOnlyList<SceneNode> Nodes => nodes;

    public IReadOnlyList<SceneRoute> Routes => routes;

    public IReadOnlyList<(int From, int To)> Links { get; }

    public IEnumerable<int> Operations => Enumerable.Range(0, nodes.Count).Where(i => nodes[i].Kind == SceneKind.Operation);

    private void AddOperation(GraphNode made)
    {
        var edges = Names.Into(made.Id).ToArray();
        var layer = 3 * depth[made.Id] - 1;
        var op = Add(new(SceneKind.Operation, layer, made.Id, [made.Operation], edges.Length));
        foreach (var edge in edges)
        {
            var bends = Enumerable.Range(3 * depth[edge.From] + 1, layer - 2 - 3 * depth[edge.From]).Select(between => Add(new(SceneKind.Bend, between, made.Id, [])));
            string[] lines = [.. new[] { Names.Rule(edge), GraphNames.Number(edge) }.Where(line => line.Length > 0)];
            routes.Add(new([edge.From, .. bends.ToArray(), Add(new(SceneKind.Label, layer - 1, made.Id, lines)), op]));
        }
    }

    private int Add(SceneNode node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }

    // The longest way from an input; an input stands one step before its first use.
    private static int[] Depths(ComputationGraph graph, GraphNames names)
    {
        var depth = new int[graph.Nodes.Count];
        foreach (var node in graph.Nodes.Where(node => !node.IsLeaf)) depth[node.Id] = 1 + names.Into(node.Id).Max(edge => depth[edge.From]);
        var uses = graph.Edges.ToLookup(edge => edge.From, edge => edge.To);
        foreach (var leaf in graph.Nodes.Where(node => node.IsLeaf)) depth[leaf.Id] = uses[leaf.Id].Min(to => depth[to]) - 1;
        return depth;
    }
}
