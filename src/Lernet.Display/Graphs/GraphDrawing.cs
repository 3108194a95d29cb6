namespace Lernet.Display;

/// <summary>A graph laid out in one direction, and its drawing.</summary>
internal sealed class GraphDrawing
{
    private readonly GraphScene scene;
    private readonly GraphSizes sizes;
    private readonly double[] cross, start, extent;

    public GraphDrawing(GraphScene scene, bool across)
    {
        (this.scene, sizes) = (scene, new GraphSizes(across));
        LayoutNode[] places = [.. scene.Nodes.Select(sizes.Layout)];
        cross = LayeredLayout.Place(places, scene.Links, sizes.Gap);
        Depth = places.Select((place, i) => cross[i] + place.After).Max();
        var layers = scene.Nodes.Max(node => node.Layer) + 1;
        (start, extent) = (new double[layers], new double[layers]);
        for (var layer = 0; layer < layers; layer++)
        {
            extent[layer] = scene.Nodes.Where(node => node.Layer == layer).Select(sizes.Along).DefaultIfEmpty(0).Max();
            start[layer] = layer == 0 ? 0 : start[layer - 1] + extent[layer - 1] + GraphSizes.LayerGap(layer - 1, IsStraight(layer - 1));
        }
    }

    private const double Margin = 2;

    // Whether no edge leaves its line between this layer and the next.
    private bool IsStraight(int layer) => scene.Links.Where(link => scene.Nodes[link.From].Layer == layer)
        .GroupBy(link => link.From).All(leaving => leaving.Count() == 1 && Math.Abs(cross[leaving.Key] - cross[leaving.First().To]) < 1);

    private double Length => start[^1] + extent[^1];

    private double Depth { get; }

    public double Width => 2 * Margin + (sizes.Across ? Length : Depth);

    public double Height => 2 * Margin + (sizes.Across ? Depth : Length);

    public Markup Draw(string alt)
    {
        var routes = scene.Routes.Select(route => Arrows(Points(route)));
        var outputs = scene.Operations.Select(op => Arrows([.. Output(op)]));
        var labels = Each(SceneKind.Label).Select(Label);
        var operations = Each(SceneKind.Operation).Select(Operation);
        var values = Each(SceneKind.Value).Select(i => GraphValueBox.Draw(scene, i, Corner(i, GraphSizes.ValueWidth, GraphSizes.ValueHeight)));
        return Svg.Picture(Width, Height, alt, Markup.Of($"{routes}{outputs}{operations}{values}{labels}"));
    }

    /// <summary>The rectangles of all values, operations and labels, for tests.</summary>
    internal IEnumerable<(int Node, double X, double Y, double Width, double Height)> Boxes() => Enumerable.Range(0, scene.Nodes.Count)
        .Where(i => scene.Nodes[i].Kind is not SceneKind.Bend)
        .Select(i =>
        {
            var (node, place) = (scene.Nodes[i], sizes.Layout(scene.Nodes[i]));
            var (along, across) = (sizes.Along(node), place.Before + place.After);
            var (x, y) = Point(AlongOf(i), cross[i] - place.Before);
            return (i, x, y, sizes.Across ? along : across, sizes.Across ? across : along);
        });

    private IEnumerable<int> Each(SceneKind kind) => Enumerable.Range(0, scene.Nodes.Count).Where(i => scene.Nodes[i].Kind == kind);

    // Things smaller than their layer stand in its middle, labels at its start.
    private double AlongOf(int i) => scene.Nodes[i] is { Kind: SceneKind.Label } label
        ? start[label.Layer]
        : start[scene.Nodes[i].Layer] + (extent[scene.Nodes[i].Layer] - sizes.Along(scene.Nodes[i])) / 2;

    private (double X, double Y) Point(double along, double across) => sizes.Across ? (Margin + along, Margin + across) : (Margin + across, Margin + along);

    private (double X, double Y) Corner(int i, double width, double height) =>
        Point(AlongOf(i), cross[i] - (sizes.Across ? height : width) / 2);

    private List<(double Along, double Cross)> Points(SceneRoute route)
    {
        var (value, op) = (route.Through[0], route.Through[^1]);
        var leaving = scene.Routes.Where(other => other.Through[0] == value).OrderBy(other => cross[other.Through[1]]).ToList();
        var arriving = scene.Routes.Where(other => other.Through[^1] == op).OrderBy(other => cross[other.Through[^2]]).ToList();
        var port = GraphSizes.OperationPort(arriving.IndexOf(route), arriving.Count);
        return
        [
            (AlongOf(value) + sizes.Along(scene.Nodes[value]), cross[value] + sizes.ValuePort(leaving.IndexOf(route), leaving.Count)),
            .. route.Through.Skip(1).SkipLast(1).SelectMany(i => new[] { (start[scene.Nodes[i].Layer], cross[i]), (start[scene.Nodes[i].Layer] + extent[scene.Nodes[i].Layer], cross[i]) }),
            (AlongOf(op) + sizes.Inset(scene.Nodes[op], port), cross[op] + port),
        ];
    }

    private IEnumerable<(double Along, double Cross)> Output(int op) =>
        [(AlongOf(op) + sizes.Along(scene.Nodes[op]), cross[op]), (AlongOf(scene.Nodes[op].Of), cross[scene.Nodes[op].Of])];

    // Forward solid on one side of the line, backward dashed on the other; both are the same curve moved, so they never cross.
    private Markup Arrows(IReadOnlyList<(double Along, double Cross)> points)
    {
        var forward = points.Select(point => (point.Along, point.Cross - GraphSizes.PairDistance)).ToArray();
        var backward = points.Reverse().Select(point => (point.Along, point.Cross + GraphSizes.PairDistance)).ToArray();
        return Markup.Of($"""<path class="fw" d="{Curve(forward)}"/>{Head(forward[^1], 1, "fw-h")}<path class="bw" d="{Curve(backward)}"/>{Head(backward[^1], -1, "bw-h")}""");
    }

    private string Curve(IReadOnlyList<(double Along, double Cross)> points)
    {
        var path = new System.Text.StringBuilder("M").Append(At(points[0].Along, points[0].Cross));
        foreach (var ((fromAlong, fromCross), (toAlong, toCross)) in points.Zip(points.Skip(1)))
        {
            var middle = (fromAlong + toAlong) / 2;
            if (Math.Abs(fromCross - toCross) < 0.01) path.Append('L').Append(At(toAlong, toCross));
            else path.Append('C').Append(At(middle, fromCross)).Append(' ').Append(At(middle, toCross)).Append(' ').Append(At(toAlong, toCross));
        }
        return path.ToString();
    }

    private Markup Head((double Along, double Cross) tip, int direction, string css) => Markup.Of(
        $"""<path class="{css}" d="M{At(tip.Along, tip.Cross)}L{At(tip.Along - 8 * direction, tip.Cross - 3.5)}L{At(tip.Along - 8 * direction, tip.Cross + 3.5)}z"/>""");

    private string At(double along, double across)
    {
        var (x, y) = Point(along, across);
        return $"{Numbers.Coordinate(x)} {Numbers.Coordinate(y)}";
    }

    private Markup Label(int i) => Markup.Join(scene.Nodes[i].Lines.Select((line, number) =>
    {
        var (along, across) = sizes.LabelLine(scene.Nodes[i], number);
        var (x, y) = Point(start[scene.Nodes[i].Layer] + along, cross[i] + across);
        return Svg.Label(x, y, line, "gd-t halo");
    }));

    private Markup Operation(int i)
    {
        var node = scene.Nodes[i];
        var (width, height) = (sizes.OperationWidth(node), sizes.OperationHeight(node));
        var (x, y) = Corner(i, width, height);
        var isSign = node.Lines[0].Length == 1;
        return Markup.Of($"""
            <rect class="op" x="{x}" y="{y}" width="{width}" height="{height}" rx="{sizes.Radius(node)}"/><text class="ink{(isSign ? " sign" : "")}" x="{x + width / 2}" y="{y + height / 2 + (isSign ? 6 : 4)}" text-anchor="middle">{node.Lines[0]}</text>
            """);
    }
}
