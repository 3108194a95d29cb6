using Plotly.NET;
using Figure = Lernet.Display.Figure;

namespace Lernet.PlotlyNet;

/// <summary>Charts of Plotly.NET as figures.</summary>
public static class ChartExtensions
{
    /// <summary>
    /// The chart as a figure: all traces and the whole layout. What has no property in the records of Lernet.Display.Plotly stands in
    /// <c>Extra</c> as it came. Left out is only what Plotly.NET writes into every chart by itself (the template <c>plotly</c>, 600 × 600 pixels),
    /// because it would hide the house style; a template or a size of your own stays. Config and display options belong to
    /// a page of Plotly.NET's and are not part of a figure.
    /// </summary>
    /// <param name="chart">The chart. It and the figure share nothing.</param>
    /// <param name="caption">The finding, as a sentence; the one that the chart carries when it is null.</param>
    /// <param name="textAlternative">What the figure shows, for those who do not see it; the one that the chart carries when it is null, else made from the data.</param>
    /// <exception cref="ChartException">The chart has traces that no bundle of plotly.js has here, or no caption.</exception>
    /// <exception cref="ArgumentException">The caption is empty.</exception>
    public static Figure ToFigure(this GenericChart chart, string? caption = null, string? textAlternative = null)
    {
        var figure = new Figure
        {
            Data = FigureReader.Data(GenericChart.getTraces(chart).Select(ChartJson.Of)),
            Layout = FigureReader.Layout(ChartDefaults.Removed(ChartJson.Of(GenericChart.getLayout(chart)))),
            Caption = caption ?? ChartText.Caption(chart) ?? throw ChartException.NoCaption(),
        };
        return (textAlternative ?? ChartText.Alternative(chart)) is { } text ? figure with { Alt = text } : figure;
    }

    /// <summary>The same chart with a caption, which stands under it in a notebook and in a handout.</summary>
    /// <param name="chart">The chart; it is not changed.</param>
    /// <param name="caption">The finding, as a sentence.</param>
    /// <param name="textAlternative">What the chart shows, for those who do not see it; made from the data when it is null.</param>
    /// <exception cref="ChartException">The caption is empty.</exception>
    public static GenericChart WithCaption(this GenericChart chart, string caption, string? textAlternative = null) =>
        string.IsNullOrWhiteSpace(caption) ? throw ChartException.EmptyCaption() : ChartText.Write(chart, caption, textAlternative);
}
