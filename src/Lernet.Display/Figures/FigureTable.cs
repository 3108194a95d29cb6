using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>The numbers behind a figure as a table of text, cut to a readable length and saying so.</summary>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The rows that are shown.</param>
/// <param name="Note">What is left out, for example “first 50 of 400 rows”; empty when nothing is.</param>
public sealed record FigureTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, string Note)
{
    private const int MostRows = 50;
    private const int MostColumns = 10;

    /// <summary>The table of a figure: one column for each layer over common x values, else one row for each point.</summary>
    /// <param name="figure">The figure.</param>
    public static FigureTable Of(Figure figure)
    {
        var traces = figure.Data.Where(trace => trace.HoverInfo != "skip").OrderBy(trace => trace.Grid() is not null).ToArray();
        var x = figure.Layout.XAxis?.Title?.Text ?? "x";
        var y = figure.Layout.YAxis?.Title?.Text ?? "y";
        if (traces.Length == 1 && traces[0].Grid() is { } grid) return OfField(grid.Z, grid.X, grid.Y, $"{y} \\ {x}");
        var points = traces.Select(trace => (Trace: trace, Points: trace.Points().ToArray())).ToArray();
        if (points.Length > 0 && points.All(p => p.Points.Select(q => q.X).SequenceEqual(points[0].Points.Select(q => q.X))))
            return Cut([x, .. points.Select(p => p.Trace.Name ?? y)],
                [.. points[0].Points.Select((point, i) => (string[])[point.X, .. points.Select(p => p.Points[i].Y)])]);
        return Cut(["series", x, y],
            [.. points.SelectMany((p, i) => p.Points.Select(point => (string[])[p.Trace.Name ?? $"{i + 1}", point.X, point.Y]))]);
    }

    /// <summary>The table in a details element.</summary>
    public Markup ToHtml() => Markup.Of($"""
        <details><summary>Data table{Markup.If(Note.Length > 0, $" ({Note})")}</summary><div class="scroll" tabindex="0" role="group" aria-label="Data table"><table class="mt"><thead><tr>{Header.Select(name => Markup.Of($"<th scope=\"col\">{name}</th>"))}</tr></thead><tbody>{Rows.Select(Row)}</tbody></table></div></details>
        """);

    private static Markup Row(IReadOnlyList<string> cells) => Markup.Of(
        $"<tr><th scope=\"row\">{cells[0]}</th>{cells.Skip(1).Select(cell => Markup.Of($"<td>{cell}</td>"))}</tr>");

    private static FigureTable Cut(IReadOnlyList<string> header, IReadOnlyList<string[]> rows) => new(header, [.. rows.Take(MostRows)],
        rows.Count > MostRows ? $"first {MostRows} of {Numbers.Count(rows.Count)} rows" : "");

    private static FigureTable OfField(Field z, Series x, Series y, string corner)
    {
        var (rows, columns) = (Math.Min(z.Rows, MostRows), Math.Min(z.Columns, MostColumns));
        string[] notes =
        [
            .. z.Rows > rows ? (string[])[$"first {rows} of {z.Rows} rows"] : [],
            .. z.Columns > columns ? (string[])[$"first {columns} of {z.Columns} columns"] : [],
        ];
        return new FigureTable([corner, .. Enumerable.Range(0, columns).Select(x.Label)],
            [.. Enumerable.Range(0, rows).Select(i => (string[])[y.Label(i), .. Enumerable.Range(0, columns).Select(j => Numbers.Short(z[i, j]))])],
            string.Join(", ", notes));
    }
}
