using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>Gives all panels of small multiples the same ranges, so that they can be compared.</summary>
internal static class SharedAxes
{
    public static IReadOnlyList<Figure> Of(IReadOnlyList<Figure> figures)
    {
        var extents = figures.SelectMany(figure => figure.Data).Select(StaticExtent.Of).ToArray();
        if (extents.Any(extent => extent.XWords is not null || extent.YWords is not null)) return figures;
        var (x, y) = (Range(extents.SelectMany(extent => extent.X)), Range(extents.SelectMany(extent => extent.Y)));
        return [.. figures.Select(figure => figure with
        {
            Layout = figure.Layout with { XAxis = Shared(figure.Layout.XAxis, x), YAxis = Shared(figure.Layout.YAxis, y) },
        })];
    }

    private static Axis Shared(Axis? axis, Series? range)
    {
        var given = axis ?? new();
        return given.Range is null && given.Type is null ? given with { Range = range } : given;
    }

    private static Series? Range(IEnumerable<double> values)
    {
        var finite = values.Where(double.IsFinite).ToArray();
        if (finite.Length == 0) return null;
        var (low, high) = (finite.Min(), finite.Max());
        var space = high > low ? 0.05 * (high - low) : 0.5;
        return new[] { low == 0 ? 0 : low - space, high + space };
    }
}
