using Lernet.Display;
using Plotly.NET;
using Figure = Lernet.Display.Figure;

namespace Lernet.PlotlyNet;

/// <summary>Figures as charts of Plotly.NET.</summary>
public static class FigureExtensions
{
    /// <summary>
    /// The figure as a chart: all traces and the whole layout under the same names, all digits of all numbers, NaN and infinity as gaps
    /// (null). Where the figure leaves it open, the chart has Plotly.NET's own template and size, as all its charts have. It carries
    /// caption and text alternative; a page that Plotly.NET saves has them as title and description.
    /// </summary>
    /// <param name="figure">The figure. It and the chart share nothing.</param>
    /// <returns>A chart that <see cref="ChartExtensions.ToFigure"/> turns into the same figure.</returns>
    public static GenericChart ToChart(this Figure figure)
    {
        var chart = GenericChart.ofTraceObjects(true, figure.Data.Select(trace => ChartObjects.Trace(PlotlyJson.Exact(trace))));
        var layout = GenericChart.getLayout(chart);
        ChartDefaults.MakeRoom(layout, figure.Layout);
        ChartObjects.Fill(layout, PlotlyJson.Exact(figure.Layout));
        var isOwn = figure.Alt != FigureText.Describe(figure);
        return ChartText.Write(GenericChart.setLayout(layout, chart), figure.Caption, isOwn ? figure.Alt : null);
    }

    /// <summary>The panels of small multiples as charts, row by row; <c>Chart.Grid</c> puts them into one.</summary>
    /// <param name="grid">The small multiples.</param>
    public static IReadOnlyList<GenericChart> ToCharts(this FigureGrid grid) => [.. grid.Figures.Select(ToChart)];
}
