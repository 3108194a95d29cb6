using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>
/// A figure: data and layout in plotly.js's vocabulary, a caption that says the finding, a text alternative with the numbers,
/// and a table of the data. The last expression of a cell shows itself.
/// </summary>
/// <example><code>
/// new Figure
/// {
///     Data = [new Scatter { X = 0..5, Y = new[] { 9, 7.2, 5.76, 4.608, 3.686 }, Name = "x" }],
///     Layout = new() { XAxis = new() { Title = "step" } },
///     Caption = "Each step keeps four fifths of the distance to the minimum.",
/// }
/// </code></example>
public sealed record Figure
{
    /// <summary>The layers, drawn in this order.</summary>
    public required IReadOnlyList<Trace> Data { get; init; }

    /// <summary>Axes and everything around the data; the house style fills in what it leaves open.</summary>
    public Layout Layout { get; init; } = new();

    /// <summary>The finding, as a sentence under the figure.</summary>
    /// <exception cref="ArgumentException">It is empty: a figure without a finding teaches nothing.</exception>
    public required string Caption
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("A figure needs a caption. Say in one sentence what it shows.", nameof(Caption))
            : value;
    }

    /// <summary>What the figure shows, for those who do not see it; made from the data unless it is given.</summary>
    public string Alt
    {
        get => field ?? FigureText.Describe(this);
        init;
    }

    /// <summary>The numbers behind the figure.</summary>
    public FigureTable Table => FigureTable.Of(this);

    /// <summary>The bundle of plotly.js that has all its traces.</summary>
    /// <exception cref="ArgumentException">No bundle has all of them; the message names the trace.</exception>
    public PlotlyBundle Bundle => PlotlyBundle.For(Data);

    /// <summary>The figure as an HTML fragment.</summary>
    public Markup ToHtml() => FigureHtml.Render(this);

    /// <summary>The text alternative on one line.</summary>
    public override string ToString() => "Figure: " + Alt;
}
