using System.Text;
using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>Numbers on a grid as coloured cells: fifteen steps of the colour scale, one path for each step.</summary>
internal static class StaticCells
{
    private const int Steps = 15;
    private const int MostCells = 48;

    public static Markup Draw(Trace trace, (Field Z, Series X, Series Y) grid, StaticAxis x, StaticAxis y)
    {
        var (scale, middle, least, most) = trace switch
        {
            Heatmap t => (t.ColorScale, t.ZMid, t.ZMin, t.ZMax),
            Contour t => (t.ColorScale, t.ZMid, t.ZMin, t.ZMax),
            Surface t => (t.ColorScale, null, t.CMin, t.CMax),
            _ => (null, null, null, null),
        };
        var finite = grid.Z.Values.Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = (least ?? finite.Min(), most ?? finite.Max());
        if (middle is { } zero && least is null)
        {
            var reach = Math.Max(high - zero, zero - low);
            (low, high) = (zero - reach, zero + reach);
        }
        var (rows, columns) = (Math.Min(grid.Z.Rows, MostCells), Math.Min(grid.Z.Columns, MostCells));
        var (xEdges, yEdges) = (StaticExtent.Edges(grid.X), StaticExtent.Edges(grid.Y));
        var (left, bottom) = (x[xEdges[0]], y[yEdges[0]]);
        var (width, height) = ((x[xEdges[1]] - left) / columns, (y[yEdges[1]] - bottom) / rows);
        var paths = Enumerable.Range(0, Steps).Select(_ => new StringBuilder()).ToArray();
        for (var i = 0; i < rows; i++)
            for (int j = 0, run; j < columns; j += run)
            {
                var step = Step(i, j);
                run = 1;
                while (j + run < columns && Step(i, j + run) == step) run++;
                if (step < 0) continue;
                paths[step].Append($"M{Numbers.Coordinate(left + j * width)} {Numbers.Coordinate(bottom + i * height)}")
                    .Append($"h{Numbers.Coordinate(run * width)}v{Numbers.Coordinate(height)}h{Numbers.Coordinate(-run * width)}z");
            }
        return Markup.Join(paths.Select((path, step) => (path, step)).Where(p => p.path.Length > 0).Select(p => Markup.Of(
            $"""<path d="{p.path.ToString()}" style="fill:{StaticColor.Css(scale ?? ColorScale.Sequential, (p.step + 0.5) / Steps)};stroke:none" shape-rendering="crispEdges"/>""")));

        int Step(int i, int j)
        {
            var value = grid.Z[i * grid.Z.Rows / rows, j * grid.Z.Columns / columns];
            return double.IsFinite(value) ? (int)Math.Clamp((value - low) / (high > low ? high - low : 1) * Steps, 0, Steps - 1) : -1;
        }
    }
}
