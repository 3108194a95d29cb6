using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>
/// Figures in one line. Each returns a <see cref="Figure"/>, so a cell that ends with it shows it, and <c>with { … }</c> changes
/// anything. Without a caption the figure says what its data say.
/// </summary>
public static partial class Plot
{
    /// <summary>One line.</summary>
    /// <param name="x">Horizontal positions.</param>
    /// <param name="y">Heights, as many as positions.</param>
    /// <param name="name">What stands at its end.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What x measures, with its unit.</param>
    /// <param name="yTitle">What y measures, with its unit.</param>
    /// <exception cref="ArgumentException">x and y differ in length.</exception>
    public static Figure Line(Series x, Series y, string? name = null, string? caption = null, string? xTitle = null, string? yTitle = null) =>
        Of([new Scatter { X = x, Y = SameLength(x, y), Mode = "lines", Name = name }], caption, xTitle, yTitle);

    /// <summary>The graph of a function, at 201 places.</summary>
    /// <param name="function">The function, for example <c>x =&gt; x * x</c>.</param>
    /// <param name="from">The first place.</param>
    /// <param name="to">The last place.</param>
    /// <param name="name">What stands at its end.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What x measures, with its unit.</param>
    /// <param name="yTitle">What y measures, with its unit.</param>
    public static Figure Line(Func<double, double> function, double from, double to, string? name = null, string? caption = null, string? xTitle = null, string? yTitle = null)
    {
        double[] x = [.. Enumerable.Range(0, 201).Select(i => from + (to - from) * i / 200)];
        return Line(x, x.Select(function).ToArray(), name, caption, xTitle, yTitle);
    }

    /// <summary>Several lines over the same positions; each carries its name at its end.</summary>
    /// <param name="x">Horizontal positions.</param>
    /// <param name="lines">Names and heights. The names train, validation and test have their own looks.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What x measures, with its unit.</param>
    /// <param name="yTitle">What y measures, with its unit.</param>
    /// <exception cref="ArgumentException">A line has another length than x.</exception>
    public static Figure Lines(Series x, IReadOnlyList<(string Name, Series Y)> lines, string? caption = null, string? xTitle = null, string? yTitle = null) =>
        Of([.. lines.Select(line => new Scatter { X = x, Y = SameLength(x, line.Y), Mode = "lines", Name = line.Name })], caption, xTitle, yTitle);

    /// <summary>Points.</summary>
    /// <param name="x">Horizontal positions.</param>
    /// <param name="y">Vertical positions, as many.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What x measures, with its unit.</param>
    /// <param name="yTitle">What y measures, with its unit.</param>
    /// <exception cref="ArgumentException">x and y differ in length.</exception>
    public static Figure Scatter(Series x, Series y, string? caption = null, string? xTitle = null, string? yTitle = null) =>
        Of([new Scatter { X = x, Y = SameLength(x, y), Mode = "markers" }], caption, xTitle, yTitle);

    /// <summary>Points in groups: each group has its colour and its shape.</summary>
    /// <param name="groups">Names and points.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What x measures, with its unit.</param>
    /// <param name="yTitle">What y measures, with its unit.</param>
    /// <exception cref="ArgumentException">x and y of a group differ in length.</exception>
    public static Figure Scatter(IReadOnlyList<(string Name, Series X, Series Y)> groups, string? caption = null, string? xTitle = null, string? yTitle = null) =>
        Of([.. groups.Select(group => new Scatter { X = group.X, Y = SameLength(group.X, group.Y), Mode = "markers", Name = group.Name })], caption, xTitle, yTitle);

    /// <summary>One bar for each label, with its number at its end.</summary>
    /// <param name="labels">Words or numbers.</param>
    /// <param name="values">Lengths, as many.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What the labels are.</param>
    /// <param name="yTitle">What the lengths measure, with the unit.</param>
    /// <exception cref="ArgumentException">Labels and values differ in number.</exception>
    public static Figure Bars(Series labels, Series values, string? caption = null, string? xTitle = null, string? yTitle = null) =>
        Of([new Bar { X = labels, Y = SameLength(labels, values), Text = values.Count > 16 ? null : (Series)values.Select((_, i) => values.Label(i)).ToArray() }], caption, xTitle, yTitle);

    /// <summary>Numbers on a grid as colours.</summary>
    /// <param name="z">The numbers, z[row, column].</param>
    /// <param name="x">The position of each column; 0, 1, 2 … without it.</param>
    /// <param name="y">The position of each row; 0, 1, 2 … without it.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What x measures, with its unit.</param>
    /// <param name="yTitle">What y measures, with its unit.</param>
    /// <param name="signed">Whether zero is the middle: negative orange, positive blue.</param>
    public static Figure Heatmap(Field z, Series? x = null, Series? y = null, string? caption = null, string? xTitle = null, string? yTitle = null, bool signed = false) =>
        Of([new Heatmap { Z = z, X = x, Y = y, ZMid = signed ? 0 : null }], caption, xTitle, yTitle);

    /// <summary>Lines of equal height of a function of two variables, such as a loss, over a grid of 61 by 61 places.</summary>
    /// <param name="function">The height at (x, y).</param>
    /// <param name="x">The first and the last x.</param>
    /// <param name="y">The first and the last y.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What x measures, with its unit.</param>
    /// <param name="yTitle">What y measures, with its unit.</param>
    public static Figure Contour(Func<double, double, double> function, (double From, double To) x, (double From, double To) y, string? caption = null, string? xTitle = null, string? yTitle = null)
    {
        const int Places = 61;
        double[] xs = [.. Enumerable.Range(0, Places).Select(i => x.From + (x.To - x.From) * i / (Places - 1))];
        double[] ys = [.. Enumerable.Range(0, Places).Select(i => y.From + (y.To - y.From) * i / (Places - 1))];
        return Contour(Field.Of(Places, Places, (row, column) => function(xs[column], ys[row])), xs, ys, caption, xTitle, yTitle);
    }

    /// <summary>Lines of equal height over a grid.</summary>
    /// <param name="z">The heights, z[row, column].</param>
    /// <param name="x">The position of each column; 0, 1, 2 … without it.</param>
    /// <param name="y">The position of each row; 0, 1, 2 … without it.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What x measures, with its unit.</param>
    /// <param name="yTitle">What y measures, with its unit.</param>
    public static Figure Contour(Field z, Series? x = null, Series? y = null, string? caption = null, string? xTitle = null, string? yTitle = null) =>
        Of([new Contour { Z = z, X = x, Y = y }], caption, xTitle, yTitle);

    /// <summary>How many values fall into each bin.</summary>
    /// <param name="values">The values.</param>
    /// <param name="bins">At most so many bins; about √n without it.</param>
    /// <param name="caption">The finding.</param>
    /// <param name="xTitle">What the values measure, with the unit.</param>
    public static Figure Histogram(Series values, int? bins = null, string? caption = null, string? xTitle = null) =>
        Of([new Histogram { X = values, NBinsX = bins }], caption, xTitle, "count");

    /// <summary>Small multiples: figures side by side, on identical axes unless told otherwise.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="figures">At most rows × columns figures, row by row; their captions become their titles.</param>
    /// <param name="caption">The finding of all together.</param>
    /// <param name="sameAxes">Whether all get the same ranges.</param>
    /// <exception cref="ArgumentException">There are more figures than places.</exception>
    public static FigureGrid Grid(int rows, int columns, IReadOnlyList<Figure> figures, string caption, bool sameAxes = true)
    {
        if (figures.Count > rows * columns)
            throw new ArgumentException($"{figures.Count} figures do not fit into {rows} × {columns} places. Add a row or a column.", nameof(figures));
        return new FigureGrid { Figures = sameAxes ? SharedAxes.Of(figures) : figures, Columns = columns, Caption = caption };
    }

    /// <summary>A figure over several layers of other figures, for example a path over a contour.</summary>
    /// <param name="figure">The figure below; its layout stays.</param>
    /// <param name="layers">What is drawn over it, in this order.</param>
    public static Figure Over(this Figure figure, params IEnumerable<Trace> layers) => figure with { Data = [.. figure.Data, .. layers] };

    private static Figure Of(IReadOnlyList<Trace> data, string? caption, string? xTitle, string? yTitle)
    {
        var layout = new Layout { XAxis = Axis(xTitle), YAxis = Axis(yTitle) };
        return new Figure { Data = data, Layout = layout, Caption = caption ?? FigureText.Describe(new Figure { Data = data, Layout = layout, Caption = "-" }) };
    }

    private static Axis? Axis(string? title) => title is null ? null : new() { Title = title };

    private static Series SameLength(Series x, Series y) => x.Count == y.Count
        ? y
        : throw new ArgumentException($"x has {x.Count} values and y has {y.Count}. Every point needs both.", nameof(y));
}
