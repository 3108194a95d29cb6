namespace Lernet.Display;

/// <summary>How much room things take in the two directions of a graph's picture, in CSS pixels at full size.</summary>
/// <param name="Across">Whether the layers run from left to right; otherwise from top to bottom.</param>
internal sealed record GraphSizes(bool Across)
{
    public const double ValueWidth = 126, ValueHeight = 74, OperationSize = 30, PairDistance = 5;
    private const double LineHeight = 15, LetterWidth = 6.6, LabelGap = 8, PortDistance = 14;

    /// <summary>The least room between neighbours of a layer.</summary>
    public double Gap => Across ? 18 : 16;

    /// <summary>The room between a layer and the next: value, label, operation, value. Edges that bend there need more of it.</summary>
    public static double LayerGap(int layer, bool isStraight) => (layer % 3) switch { 0 => isStraight ? 10 : 28, 1 => isStraight ? 10 : 26, _ => 24 };

    /// <summary>The extent of a thing along the layers.</summary>
    public double Along(SceneNode node) => node.Kind switch
    {
        SceneKind.Value => Across ? ValueWidth : ValueHeight,
        SceneKind.Label => Across ? Text(node) : LineHeight * node.Lines.Count + 4,
        SceneKind.Operation => Across ? OperationWidth(node) : OperationHeight(node),
        _ => 0,
    };

    /// <summary>The node as the layout sees it: room before and after its line.</summary>
    public LayoutNode Layout(SceneNode node) => node.Kind switch
    {
        SceneKind.Value => new(node.Layer, (Across ? ValueHeight : ValueWidth) / 2, (Across ? ValueHeight : ValueWidth) / 2, Follows: node.Inputs == 1),
        SceneKind.Label => Across
            ? new(node.Layer, PairDistance + LabelGap + LineHeight * node.Lines.Count, PairDistance, Follows: true)
            : new(node.Layer, PairDistance, PairDistance + LabelGap + Text(node), Follows: true),
        SceneKind.Operation => new(node.Layer, HalfOperation(node), HalfOperation(node), Follows: node.Inputs == 1),
        _ => new(node.Layer, PairDistance, PairDistance, Follows: true),
    };

    /// <summary>Half the extent of an operation across the layers.</summary>
    public double HalfOperation(SceneNode node) => (Across ? OperationHeight(node) : OperationWidth(node)) / 2;

    /// <summary>A circle for a sign, a pill for a word; larger when many edges come in.</summary>
    public double OperationWidth(SceneNode node) => Math.Max(node.Lines[0].Length == 1 ? OperationSize : 20 + 7.2 * node.Lines[0].Length, Across ? 0 : PortDistance * node.Inputs);

    public double OperationHeight(SceneNode node) => Math.Max(node.Lines[0].Length == 1 ? OperationSize : 28, Across ? PortDistance * node.Inputs : 0);

    /// <summary>How far port number i of n lies from the line of an operation.</summary>
    public static double OperationPort(int i, int n) => (i - (n - 1) / 2.0) * PortDistance;

    /// <summary>How far port number i of n lies from the line of a value.</summary>
    public double ValuePort(int i, int n) => (i - (n - 1) / 2.0) * Math.Min(26, ((Across ? ValueHeight : ValueWidth) - 20) / n);

    /// <summary>How far the border of an operation steps back at a distance from its line, because its corners are round.</summary>
    public double Inset(SceneNode node, double distance)
    {
        var radius = Radius(node);
        var over = Math.Clamp(Math.Abs(distance) - (HalfOperation(node) - radius), 0, radius);
        return radius - Math.Sqrt(radius * radius - over * over);
    }

    public double Radius(SceneNode node) => Math.Min(OperationWidth(node), OperationHeight(node)) / 2;

    /// <summary>The base line of line i of a label, relative to the edge's line; and where its text starts.</summary>
    public (double Along, double Cross) LabelLine(SceneNode node, int i) => Across
        ? (0, -PairDistance - LabelGap + 3 - LineHeight * (node.Lines.Count - 1 - i))
        : (LineHeight * i + 13, PairDistance + LabelGap);

    private static double Text(SceneNode node) => LetterWidth * node.Lines.Select(line => line.Length).DefaultIfEmpty(0).Max();
}
