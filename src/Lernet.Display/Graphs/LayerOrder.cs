namespace Lernet.Display;

/// <summary>The order of the nodes in each layer: barycentres of the neighbours, swept forth and back; the order with fewest crossings wins.</summary>
internal static class LayerOrder
{
    public static int[][] Of(IReadOnlyList<LayoutNode> nodes, IReadOnlyList<(int From, int To)> edges, ILookup<int, int> into, ILookup<int, int> outOf, int sweeps)
    {
        var layers = Enumerable.Range(0, nodes.Max(node => node.Layer) + 1)
            .Select(layer => Enumerable.Range(0, nodes.Count).Where(i => nodes[i].Layer == layer).ToArray()).ToArray();
        var best = Copy(layers);
        var fewest = Crossings(nodes, layers, edges);
        for (var sweep = 0; sweep < sweeps && fewest > 0; sweep++)
        {
            foreach (var layer in layers) Sort(layer, nodes, layers, into);
            foreach (var layer in layers.Reverse()) Sort(layer, nodes, layers, outOf);
            if (Crossings(nodes, layers, edges) is var count && count < fewest) (best, fewest) = (Copy(layers), count);
        }
        return best;
    }

    /// <summary>How many pairs of edges cross.</summary>
    internal static int Crossings(IReadOnlyList<LayoutNode> nodes, int[][] layers, IReadOnlyList<(int From, int To)> edges)
    {
        var rank = Ranks(nodes.Count, layers);
        return edges.GroupBy(edge => nodes[edge.From].Layer).Sum(group =>
        {
            var list = group.ToArray();
            return list.Select((a, i) => list.Skip(i + 1).Count(b => (rank[a.From] - rank[b.From]) * (rank[a.To] - rank[b.To]) < 0)).Sum();
        });
    }

    // A node without neighbours on that side stays where it is. Sorting is stable, so equal nodes keep the order they came in.
    private static void Sort(int[] layer, IReadOnlyList<LayoutNode> nodes, int[][] layers, ILookup<int, int> neighbours)
    {
        var rank = Ranks(nodes.Count, layers);
        var sorted = layer.OrderBy(node => neighbours[node].Any() ? neighbours[node].Average(other => rank[other] + 0.5) / layers[nodes[neighbours[node].First()].Layer].Length : (rank[node] + 0.5) / layer.Length).ToArray();
        sorted.CopyTo(layer, 0);
    }

    private static int[] Ranks(int count, int[][] layers)
    {
        var rank = new int[count];
        foreach (var layer in layers)
            for (var i = 0; i < layer.Length; i++) rank[layer[i]] = i;
        return rank;
    }

    private static int[][] Copy(int[][] layers) => [.. layers.Select(layer => (int[])layer.Clone())];
}
