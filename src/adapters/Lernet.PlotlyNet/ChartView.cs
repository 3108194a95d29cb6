using Lernet.Display;
using Plotly.NET;
using Figure = Lernet.Display.Figure;

namespace Lernet.PlotlyNet;

/// <summary>
/// A chart of Plotly.NET as a figure. A chart without a caption gets what its data say, and a note that asks for the finding.
/// </summary>
/// <param name="chart">The chart.</param>
/// <exception cref="ChartException">The chart has traces that no bundle of plotly.js has here.</exception>
public sealed class ChartView(GenericChart chart) : IView
{
    private const string Ask = "This chart has no caption yet.";

    private bool HasCaption => ChartText.Caption(chart) is not null;

    private Figure Figure => HasCaption ? chart.ToFigure() : Described(chart.ToFigure(Ask));

    /// <inheritdoc/>
    public Markup ToHtml() => HasCaption ? Figure.ToHtml() : Markup.Join(Figure.ToHtml(), Styles.Fragment("ask", Markup.Of(
        $"""<div class="fb hint"><p class="v">{Ask}</p><p>Say in one sentence what it shows: end the cell with <code>chart.WithCaption("…")</code>. Below the chart is what its data say.</p></div>""")));

    /// <inheritdoc/>
    public string ToText() => Figure.ToString() + (HasCaption ? "" : $"\n{Ask} Say in one sentence what it shows: chart.WithCaption(\"…\").");

    private static Figure Described(Figure figure) => figure with { Caption = FigureText.Describe(figure) };
}
