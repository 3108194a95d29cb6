namespace Lernet.Display;

/// <summary>The box of one value: name and origin, value, gradient. Leaves are filled, the result has a strong border.</summary>
internal static class GraphValueBox
{
    private const double Padding = 10, Letter = 6.4, NameLetter = 8.5;

    public static Markup Draw(GraphScene scene, int id, (double X, double Y) corner)
    {
        var node = scene.Graph.Nodes[id];
        var (width, height) = (GraphSizes.ValueWidth, GraphSizes.ValueHeight);
        var css = node == scene.Graph.Result ? "node result" : node.IsLeaf ? "node leaf" : "node";
        var name = Cut(scene.Names[id], (int)((width - 2 * Padding) / NameLetter));
        var origin = Cut(scene.Names.Origin(node), (int)((width - 3 * Padding - name.Length * NameLetter) / Letter));
        var right = width - Padding;
        return Markup.Of($"""
            <g transform="translate({corner.X} {corner.Y})"><rect class="{css}" width="{width}" height="{height}" rx="3"/><text class="it ink name" x="{Padding}" y="20">{name}</text>{Svg.Label(right, 19, origin, "mut", "end")}<path class="gr" d="M0 28H{width}"/>{Svg.Label(Padding, 45, "value", "mut")}{Svg.Label(right, 45, Value(node), "mo ink", "end")}{Svg.Label(Padding, 64, "gradient", "gd-t")}{Svg.Label(right, 64, Gradient(node), "mo gd-t", "end")}</g>
            """);
    }

    /// <summary>A single number, or the shape of a tensor.</summary>
    public static string Value(GraphNode node) => node.Value.Length == 1 ? Number(node.Value.ToDoubles()[0]) : Numbers.Shape(node.Value.Shape.Sizes.ToArray());

    /// <summary>A single number, or the largest size in the gradient of a tensor.</summary>
    public static string Gradient(GraphNode node) => node.Gradient.Length == 1
        ? Number(node.Gradient.ToDoubles()[0])
        : "≤ " + Numbers.Significant(TensorStatistics.Of(TensorSample.Of(node.Gradient).Values).Reach, 3);

    private static string Number(double value) => Math.Abs(value) is >= 1000 or (> 0 and < 1e-4) ? Numbers.Significant(value, 5) : Numbers.Fixed(value, 4);

    private static string Cut(string text, int most) => text.Length <= most ? text : most < 4 ? "" : text[..(most - 1)] + "…";
}
