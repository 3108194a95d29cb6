namespace Lernet.Display;

/// <summary>One place in a layered picture.</summary>
/// <param name="Layer">The layer it lies in, from 0.</param>
/// <param name="Before">The room it needs before its line, across the layers.</param>
/// <param name="After">The room it needs after its line.</param>
/// <param name="Follows">Whether it wants to lie straight behind its only predecessor, as a label on an edge does.</param>
internal sealed record LayoutNode(int Layer, double Before, double After, bool Follows = false);

/// <summary>
/// Places the nodes of an acyclic graph in layers (Sugiyama, Tagawa and Toda 1981): the order in each layer by barycentres, the places
/// by least squares without overlap. Edges join neighbouring layers; the caller cuts long ones with nodes of no size.
/// </summary>
internal static class LayeredLayout
{
    private const int Sweeps = 12;

    /// <summary>The place of each node across the layers; the smallest is such that everything starts at 0.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="edges">Edges from one layer to the next.</param>
    /// <param name="gap">The least room between two nodes of a layer.</param>
    public static double[] Place(IReadOnlyList<LayoutNode> nodes, IReadOnlyList<(int From, int To)> edges, double gap)
    {
        var into = edges.ToLookup(edge => edge.To, edge => edge.From);
        var outOf = edges.ToLookup(edge => edge.From, edge => edge.To);
        var layers = LayerOrder.Of(nodes, edges, into, outOf, Sweeps);
        var places = new double[nodes.Count];
        foreach (var layer in layers) Spread(layer, nodes, _ => 0, places, gap);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var layer in layers) Spread(layer, nodes, node => Mean(into[node], places), places, gap);
            foreach (var layer in layers.Reverse()) Spread(layer, nodes, node => Mean(outOf[node], places), places, gap);
        }
        foreach (var layer in layers) Spread(layer, nodes, node => Mean(into[node].Concat(outOf[node]), places), places, gap);
        foreach (var layer in layers) Spread(layer, nodes, node => nodes[node].Follows ? places[into[node].First()] : null, places, gap);
        var start = nodes.Select((node, i) => places[i] - node.Before).Min();
        return [.. places.Select(place => place - start)];
    }

    private static double? Mean(IEnumerable<int> neighbours, double[] places) =>
        neighbours.Select(i => places[i]).DefaultIfEmpty(double.NaN).Average() is var mean && double.IsNaN(mean) ? null : mean;

    /// <summary>
    /// Moves the nodes of one layer as near to where they want to be as order and room allow: the least sum of squared distances,
    /// found by pooling neighbours that push each other (Ayer et al. 1955).
    /// </summary>
    private static void Spread(int[] layer, IReadOnlyList<LayoutNode> nodes, Func<int, double?> wanted, double[] places, double gap)
    {
        var offsets = new double[layer.Length];
        for (var i = 1; i < layer.Length; i++) offsets[i] = offsets[i - 1] + nodes[layer[i - 1]].After + gap + nodes[layer[i]].Before;
        var pools = new Stack<(double Sum, int Count)>();
        for (var i = 0; i < layer.Length; i++)
        {
            var pool = (Sum: (wanted(layer[i]) ?? places[layer[i]]) - offsets[i], Count: 1);
            while (pools.TryPeek(out var last) && last.Sum / last.Count > pool.Sum / pool.Count)
            {
                pools.Pop();
                pool = (last.Sum + pool.Sum, last.Count + pool.Count);
            }
            pools.Push(pool);
        }
        var at = 0;
        foreach (var (sum, count) in pools.Reverse())
            for (var i = 0; i < count; i++, at++) places[layer[at]] = sum / count + offsets[at];
    }
}
