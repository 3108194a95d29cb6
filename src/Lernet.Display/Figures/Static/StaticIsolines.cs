using System.Text;
using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>Lines of equal height by marching squares: each square of four neighbours gives the piece of line that crosses it.</summary>
internal static class StaticIsolines
{
    public static Markup Draw(Contour trace, (Field Z, Series X, Series Y) grid, StaticAxis x, StaticAxis y)
    {
        var finite = grid.Z.Values.Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var levels = trace.Contours is { Start: { } start, End: { } end, Size: { } size and > 0 }
            ? Enumerable.Range(0, (int)((end - start) / size) + 1).Select(i => start + i * size)
            : Levels(finite.Min(), finite.Max());
        var path = new StringBuilder();
        foreach (var level in levels)
            for (var i = 0; i + 1 < grid.Z.Rows; i++)
                for (var j = 0; j + 1 < grid.Z.Columns; j++)
                    Square(path, grid, level, i, j, x, y);
        return Markup.Of($"""<path d="{path.ToString()}" style="fill:none;stroke:{StaticColor.Css(trace.Line?.Color, 0, Tokens.Ink2.Css)};stroke-width:{trace.Line?.Width?[0] ?? 1}"/>""");
    }

    // About ten at round heights, as plotly chooses them.
    private static IEnumerable<double> Levels(double low, double high)
    {
        var step = Scale.RoundStep((high - low) / 10);
        return Enumerable.Range(1, 12).Select(i => (Math.Floor(low / step) + i) * step).Where(level => level < high);
    }

    private static void Square(StringBuilder path, (Field Z, Series X, Series Y) grid, double level, int i, int j, StaticAxis x, StaticAxis y)
    {
        (int I, int J)[] corners = [(i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j)];
        var crossings = Enumerable.Range(0, 4).Select(side => Crossing(corners[side], corners[(side + 1) % 4])).OfType<(double X, double Y)>().ToArray();
        // A saddle has four crossings; joining them in pairs is one of two readings, both true to the data.
        for (var k = 0; k + 1 < crossings.Length; k += 2) path.Append(Svg.Path([crossings[k], crossings[k + 1]]));

        (double X, double Y)? Crossing((int I, int J) a, (int I, int J) b)
        {
            var (za, zb) = (grid.Z[a.I, a.J], grid.Z[b.I, b.J]);
            if (!double.IsFinite(za + zb) || za >= level == zb >= level) return null;
            var share = (level - za) / (zb - za);
            return (x[grid.X[a.J] + share * (grid.X[b.J] - grid.X[a.J])], y[grid.Y[a.I] + share * (grid.Y[b.I] - grid.Y[a.I])]);
        }
    }
}
