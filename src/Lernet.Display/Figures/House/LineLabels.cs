using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>The name of each line at its last point, pushed apart where they would overlap.</summary>
internal static class LineLabels
{
    private const double LineHeight = 15;

    public static IReadOnlyList<Annotation> Of(Figure figure)
    {
        var ends = figure.Data.OfType<Scatter>()
            .Where(trace => trace.DrawsLines() && trace.Name is not null && trace.ShowLegend != false)
            .Select(trace => (Trace: trace, Last: LastFinite(trace.XY().Y)))
            .Where(end => end.Last >= 0)
            .Select(end => (end.Trace, X: end.Trace.XY().X, end.Last, Y: Place(figure.Layout.YAxis, end.Trace.XY().Y[end.Last])))
            .OrderBy(end => end.Y).ToArray();
        if (ends.Length == 0) return [];
        var pixels = (figure.Layout.Height ?? House.Height) - 80;
        var values = figure.Data.OfType<Scatter>().SelectMany(trace => trace.XY().Y).Select(y => Place(figure.Layout.YAxis, y)).Where(double.IsFinite).ToArray();
        var unit = values.Max() > values.Min() ? pixels / (values.Max() - values.Min()) : 0;
        var labels = new List<Annotation>();
        var floor = double.NegativeInfinity;
        foreach (var end in ends)
        {
            var at = Math.Max(end.Y * unit, floor);
            floor = at + LineHeight;
            labels.Add(new()
            {
                Text = end.Trace.Name,
                Font = new() { Color = end.Trace.Line?.Color?.Words?[0] },
                ShowArrow = false,
                X = end.X.Words is { } words ? words[end.Last] : Place(figure.Layout.XAxis, end.X[end.Last]),
                Y = end.Y,
                XAnchor = "left",
                YAnchor = "middle",
                XShift = 6,
                YShift = Math.Round(at - end.Y * unit, 1),
            });
        }
        return labels;
    }

    // plotly takes the place of a note on a logarithmic axis as a power of ten.
    private static double Place(Axis? axis, double value) => axis?.Type == "log" ? Math.Log10(value) : value;

    private static int LastFinite(Series values)
    {
        for (var i = values.Count - 1; i >= 0; i--)
            if (double.IsFinite(values[i])) return i;
        return -1;
    }
}
