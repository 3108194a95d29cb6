namespace Lernet.Nn;

/// <summary>Finds the first operation whose result, or whose derivative, is NaN or infinite.</summary>
internal static class FirstNonFinite
{
    /// <summary>Looks through batch, parameters and then the operations of a forward pass, in the order of computation.</summary>
    public static NonFiniteCause InValues(Module model, Tensor loss, Tensor inputs, Tensor targets)
    {
        if (inputs.HasNonFinite()) return new("", $"the inputs of the batch hold {Kind(inputs)}. Look for missing values in the data.") { MayBeLearningRate = false };
        if (targets.HasNonFinite()) return new("", $"the targets of the batch hold {Kind(targets)}. Look for missing values in the data.") { MayBeLearningRate = false };
        foreach (var (path, parameter) in model.NamedParameters)
        {
            if (parameter.Value.HasNonFinite()) return new("", $"the step before made {path} {Kind(parameter.Value)}.");
        }
        var graph = loss.Graph();
        var first = graph.Nodes.First(node => node.Value.HasNonFinite());
        return new(first.Operation, $"the loss became {Kind(loss)}. The first operation that gave {Kind(first.Value)} is {first.Operation}, applied to {Inputs(graph, first)}.");
    }

    /// <summary>Looks through the derivatives, from the loss backwards.</summary>
    /// <param name="loss">A finite loss, computed again because the backward pass uses up its graph.</param>
    public static NonFiniteCause InGradients(Tensor loss)
    {
        var graph = loss.Graph();
        var first = graph.Nodes.Reverse().First(node => node.Gradient.HasNonFinite());
        var user = graph.Edges.Where(e => e.From == first.Id).Select(e => graph.Nodes[e.To]).LastOrDefault(n => !n.Gradient.HasNonFinite()) ?? first;
        return new(user.Operation, $"the loss is finite, but a gradient became {Kind(first.Gradient)}. " +
            $"It is the derivative of {user.Operation}, applied to {Inputs(graph, user)}.");
    }

    private static string Inputs(ComputationGraph graph, GraphNode node) =>
        string.Join(" and ", graph.Edges.Where(e => e.To == node.Id).Select(e => Describe(graph, graph.Nodes[e.From])));

    private static string Describe(ComputationGraph graph, GraphNode node)
    {
        var values = node.Value.ToDoubles();
        var name = node.Name.Length > 0 ? node.Name : node.Operation + (Owner(graph, node) is { Length: > 0 } owner ? $" in {owner}" : "");
        return $"{name} {node.Value.Shape} with values from {Text.Number(values.Min())} to {Text.Number(values.Max())}";
    }

    /// <summary>The module of the nearest parameter that a value was computed from.</summary>
    private static string Owner(ComputationGraph graph, GraphNode node)
    {
        var into = graph.Edges.ToLookup(e => e.To, e => graph.Nodes[e.From]);
        for (GraphNode[] level = [node]; level.Length > 0; level = [.. level.SelectMany(n => into[n.Id]).Distinct()])
        {
            if (level.FirstOrDefault(n => n.IsLeaf && n.Name.Contains('.')) is { } leaf) return leaf.Name[..leaf.Name.LastIndexOf('.')];
        }
        return "";
    }

    private static string Kind(Tensor values) => values.ToArray().Any(float.IsNaN) ? "NaN" : "∞";
}
