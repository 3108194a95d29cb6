using Lernet.Display.Plotly;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Lernet.PlotlyNet.Tests;

public class ChartToFigureTests
{
    private static readonly double[] Three = [1, 2.5, 4];

    private static readonly double[][] Grid = [[1, 2, 3], [4, double.NaN, 6]];

    private static readonly Dictionary<string, Func<GenericChart>> Charts = new()
    {
        ["line"] = Line,
        ["points in time"] = () => Chart.Point<DateTime, double, string>(x: [new(2024, 1, 1), new(2024, 1, 2), new(2024, 2, 1)], y: Three, Name: "days", MultiText: new[] { "a", "b", "c" }),
        ["several traces"] = () => Chart.Combine([Line(), Chart.Column<double, string, string>(values: Three, Keys: new[] { "a", "b", "c" })]),
        ["area"] = () => Chart.Area<double, double, string>(x: Three, y: Three, FillColor: Color.fromRGB(1, 2, 3)),
        ["bubbles"] = () => Chart.Bubble<double, double, string>(x: Three, y: Three, sizes: [4, 8, 16]),
        ["bars"] = () => Chart.Bar<double, string, string>(values: Three, Keys: new[] { "a", "b", "c" }),
        ["histogram"] = () => Chart.Histogram<double, double, string>(X: Three, NBinsX: 2, HistNorm: StyleParam.HistNorm.Percent),
        ["histogram2d"] = () => Chart.Histogram2D<double, double, double>(x: Three, y: Three, NBinsX: 2, ColorScale: StyleParam.Colorscale.Viridis),
        ["heatmap"] = () => Chart.Heatmap<double, double, string, string>(zData: Grid, X: Three, ColorScale: StyleParam.Colorscale.Hot, ReverseScale: true),
        ["contour"] = () => Chart.Contour<double, double, double, string>(zData: Grid, ColorScale: StyleParam.Colorscale.NewCustom([Tuple.Create(0.0, Color.fromHex("#000000")), Tuple.Create(1.0, Color.fromHex("#ffffff"))])),
        ["box"] = () => Chart.BoxPlot<double, double, string>(Y: Three, Name: "He", BoxPoints: StyleParam.BoxPoints.All),
        ["violin"] = () => Chart.Violin<double, double, string>(Y: Three),
        ["surface"] = () => Chart.Surface<double, double, double, string>(zData: Grid, ShowScale: false),
        ["points in space"] = () => Chart.Point3D<double, double, double, string>(x: Three, y: Three, z: Three),
        ["subplots"] = () => Chart.Grid([Line(), Chart.Heatmap<double, double, double, string>(zData: Grid)], 1, 2, SubPlotTitles: new[] { "left", "right" }),
        ["template"] = () => Plotly.NET.Chart.WithTemplate(ChartTemplates.darkMirrored).Invoke(Line()),
        ["size"] = () => Plotly.NET.Chart.WithSize(800.0, 300.0).Invoke(Line()),
    };

    public static TheoryData<string> Names => [.. Charts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToFigure_ChartAndBack_WritesTheSameJson(string name)
    {
        var chart = Charts[name]();

        var back = chart.ToFigure("It shows.").ToChart();

        Same.Json(WithGaps(Same.Written(chart)), WithGaps(Same.Written(back)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToFigure_Chart_ShowsWithPictureTextAndTable(string name)
    {
        var figure = Charts[name]().ToFigure("It shows.");

        var html = figure.ToHtml().ToString();

        Assert.Contains("<svg", html, StringComparison.Ordinal);
        Assert.Contains("<table", html, StringComparison.Ordinal);
        Assert.NotEqual("An empty figure.", figure.Alt);
    }

    [Fact]
    public void ToFigure_DefaultsOfPlotlyNet_LeaveTheHouseItsSay()
    {
        var figure = Line().ToFigure("It rises.");

        Assert.Equal("{}", PlotlyJson(figure.Layout));
        Assert.Equal("scatter", figure.Bundle.Traces.Single(type => type == figure.Data[0].Type));
    }

    [Fact]
    public void ToFigure_NumbersAndNames_AreInTheRecords()
    {
        var scatter = Assert.IsType<Scatter>(Assert.Single(Line().ToFigure("It rises.").Data));

        Assert.Equal(("train", "lines+markers"), (scatter.Name, scatter.Mode));
        Assert.Equal([1, 2.5, double.NaN], scatter.Y!);
        Assert.Equal("dash", scatter.Line!.Dash);
    }

    [Fact]
    public void ToFigure_Subplots_HaveOnePictureForEachPairOfAxes()
    {
        var html = Charts["subplots"]().ToFigure("Two.").ToHtml().ToString();

        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(html, "<svg"));
        Assert.Contains("\"xaxis2\":{", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToFigure_OwnTemplate_ReachesThePage() =>
        Assert.Contains("\"template\":{", Charts["template"]().ToFigure("Dark.").ToHtml().ToString(), StringComparison.Ordinal);

    [Fact]
    public void ToFigure_TitleAsABareString_IsATitle()
    {
        var chart = Line();
        GenericChart.getLayout(chart).SetValue("title", "Loss");

        Assert.Equal("Loss", chart.ToFigure("It rises.").Layout.Title!.Text);
    }

    [Fact]
    public void ToFigure_TracesThatNoBundleHas_AreAllNamed()
    {
        var chart = Chart.Combine([Line(), Chart.Pie<double, string, string>(values: Three), Chart.PointPolar<double, double, string>(theta: Three, r: Three)]);

        var error = Assert.Throws<ChartException>(() => chart.ToFigure("All."));

        Assert.StartsWith("ToFigure: the chart has 'pie' and 'scatterpolar'. Pictures, tables and the plotly.js bundles of Lernet know scatter, bar, box,", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Draw it with one of these, or let Plotly.NET save a page of its own (SaveHtml).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToFigure_EveryKindThatIsRead_IsInABundle() =>
        Assert.All(Samples.Kinds, kind => Assert.NotNull(Samples.Figure((Lernet.Display.Plotly.Trace)Activator.CreateInstance(kind)!).Bundle));

    [Fact]
    public void ToFigure_WithoutACaption_AsksForOne() => Assert.Equal(
        "ToFigure: the chart carries no caption. A figure needs one sentence that says its finding: chart.ToFigure(\"…\"), or chart.WithCaption(\"…\") before.",
        Assert.Throws<ChartException>(() => Line().ToFigure()).Message);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void WithCaption_Empty_IsRefused(string caption) =>
        Assert.StartsWith("WithCaption: the caption is empty.", Assert.Throws<ChartException>(() => Line().WithCaption(caption)).Message, StringComparison.Ordinal);

    [Fact]
    public void WithCaption_AndTextAlternative_AreThoseOfTheFigureAndTheChartIsUnchanged()
    {
        var chart = Line();

        var figure = Plotly.NET.Chart.WithSize(800.0, 300.0).Invoke(chart.WithCaption("It rises.", "Three points, rising.")).ToFigure();

        Assert.Equal(("It rises.", "Three points, rising."), (figure.Caption, figure.Alt));
        Assert.Throws<ChartException>(() => chart.ToFigure());
        Assert.Equal("Loss rises.", chart.WithCaption("It rises.").ToFigure("Loss rises.").Caption);
    }

    private static GenericChart Line() => Chart.Line<int, double, string>(x: [0, 1, 2], y: [1, 2.5, double.NaN], Name: "train", ShowMarkers: true, LineDash: StyleParam.DrawingStyle.Dash);

    private static string PlotlyJson(Lernet.Display.Plotly.Layout layout) => Lernet.Display.PlotlyJson.Write(layout);

    // Plotly.NET writes NaN as a word, figures write it as a gap.
    private static System.Text.Json.Nodes.JsonNode? WithGaps(System.Text.Json.Nodes.JsonNode json) =>
        System.Text.Json.Nodes.JsonNode.Parse(json.ToJsonString().Replace("\"NaN\"", "null", StringComparison.Ordinal));
}
