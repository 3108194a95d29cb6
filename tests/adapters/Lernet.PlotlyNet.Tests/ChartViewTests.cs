using Plotly.NET.CSharp;

namespace Lernet.PlotlyNet.Tests;

public class ChartViewTests
{
    private static readonly Plotly.NET.GenericChart Falls = Chart.Line<int, double, string>(x: [1, 2, 3], y: [3, 2, 1.5], ShowMarkers: false);

    [Fact]
    public void ToHtml_ChartWithCaption_IsItsFigure()
    {
        var chart = Falls.WithCaption("It falls.");
        Assert.Equal(chart.ToFigure().ToHtml().ToString(), new ChartView(chart).ToHtml().ToString());
        Assert.Equal("Figure: Falls from 3 to 1.5 at x = 3.", new ChartView(chart).ToText());
    }

    [Fact]
    public void ToHtml_ChartWithoutCaption_SaysWhatItsDataSayAndAsks()
    {
        var html = new ChartView(Falls).ToHtml().ToString();

        Assert.StartsWith(Falls.ToFigure("Falls from 3 to 1.5 at x = 3.").ToHtml().ToString(), html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Falls from 3 to 1.5 at x = 3.\"", html, StringComparison.Ordinal);
        Assert.Contains("This chart has no caption yet.", html, StringComparison.Ordinal);
        Assert.Contains("<code>chart.WithCaption(\"…\")</code>", html, StringComparison.Ordinal);
        Assert.EndsWith("This chart has no caption yet. Say in one sentence what it shows: chart.WithCaption(\"…\").", new ChartView(Falls).ToText(), StringComparison.Ordinal);
    }
}
