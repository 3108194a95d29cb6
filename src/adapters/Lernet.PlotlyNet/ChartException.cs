using Lernet.Display;

namespace Lernet.PlotlyNet;

/// <summary>A chart of Plotly.NET that cannot become a figure. The message says what was received, the rule and the remedy.</summary>
public sealed class ChartException : ArgumentException
{
    private ChartException(string message) : base(message)
    {
    }

    internal static ChartException UnknownTraces(IEnumerable<string> types) => new(
        $"ToFigure: the chart has {string.Join(" and ", types.Select(type => $"'{type}'"))}. Pictures, tables and the plotly.js bundles of Lernet know " +
        $"{string.Join(", ", PlotlyBundle.All.SelectMany(bundle => bundle.Traces).Distinct())}. Draw it with one of these, or let Plotly.NET save a page of its own (SaveHtml).");

    internal static ChartException NoCaption() => new(
        "ToFigure: the chart carries no caption. A figure needs one sentence that says its finding: chart.ToFigure(\"…\"), or chart.WithCaption(\"…\") before.");

    internal static ChartException EmptyCaption() => new(
        "WithCaption: the caption is empty. A figure needs one sentence that says its finding.");
}
