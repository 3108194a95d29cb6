namespace Lernet.Data;

/// <summary>A line drawn without lifting the pen, as points in the unit square; y grows downwards.</summary>
internal sealed record Stroke(IReadOnlyList<(double X, double Y)> Points)
{
    private const int PointsPerCurve = 16;

    /// <summary>Straight from point to point.</summary>
    public static Stroke Line(params (double X, double Y)[] points) => new(points);

    /// <summary>A part of an ellipse, clockwise as seen; 0° is right, 90° is down.</summary>
    public static Stroke Arc(double x, double y, double radiusX, double radiusY, double from, double to) => Curve(t =>
    {
        var (sin, cos) = Math.SinCos((from + ((to - from) * t)) * Math.PI / 180);
        return (x + (radiusX * cos), y + (radiusY * sin));
    });

    /// <summary>A bow from one point to another that the point between pulls towards itself (a quadratic Bézier curve).</summary>
    public static Stroke Bow((double X, double Y) from, (double X, double Y) pull, (double X, double Y) to) => Curve(t =>
    {
        var (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
        return ((a * from.X) + (b * pull.X) + (c * to.X), (a * from.Y) + (b * pull.Y) + (c * to.Y));
    });

    /// <summary>This line, then the other, without lifting the pen.</summary>
    public Stroke Then(Stroke other) => new([.. Points, .. other.Points]);

    /// <summary>Every point moved.</summary>
    public Stroke Map(Func<(double X, double Y), (double X, double Y)> move) => new([.. Points.Select(move)]);

    private static Stroke Curve(Func<double, (double, double)> at) =>
        new([.. Enumerable.Range(0, PointsPerCurve + 1).Select(i => at((double)i / PointsPerCurve))]);
}
