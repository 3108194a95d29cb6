using System.Text.Json.Nodes;
using Lernet.Display;
using Lernet.Display.Plotly;
using Plotly.NET.CSharp;
using static Plotly.NET.GenericChartExtensions;
using GenericChart = Plotly.NET.GenericChart;

namespace Lernet.PlotlyNet.Tests;

public class FigureToChartTests
{
    public static TheoryData<string> Kinds => [.. Samples.Kinds.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToChart_TraceWithEveryProperty_ComesBackTheSame(string kind)
    {
        var figure = Samples.Figure(Samples.Of<Trace>(Samples.Kinds.Single(type => type.Name == kind)));

        var back = figure.ToChart().ToFigure();

        Same.Figures(figure, back);
        Assert.Empty(back.Data[0].Extra);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToChart_TraceWithEveryProperty_IsWrittenByPlotlyNetUnderTheSameNames(string kind)
    {
        var trace = WithoutGaps(Samples.Of<Trace>(Samples.Kinds.Single(type => type.Name == kind)));

        var written = Same.Written(Samples.Figure(trace).ToChart());

        Same.Json(PlotlyJson.Exact(trace), written["data"]![0]);
    }

    [Fact]
    public void ToChart_LayoutWithEveryProperty_ComesBackTheSame()
    {
        var figure = Samples.Figure(new Scatter()) with { Layout = Samples.Of<Layout>(typeof(Layout)) };

        var back = figure.ToChart().ToFigure();

        Same.Figures(figure, back);
        Assert.Empty(back.Layout.Extra);
        Assert.Empty(back.Layout.XAxis!.Extra);
        Assert.Empty(back.Layout.Annotations![0].Extra);
    }

    public static TheoryData<string> Layouts =>
    [
        """{"xaxis2":{"anchor":"y2","domain":[0.55,1],"range":[0,2.5]},"grid":{"rows":1,"columns":2,"pattern":"independent"}}""",
        """{"scene2":{"domain":{"x":[0,0.5]},"camera":{"eye":{"x":1.25,"y":1.5,"z":0}}}}""",
        """{"updatemenus":[{"type":"buttons","buttons":[{"label":"Play","method":"animate","args":[null,{"frame":{"duration":500}}]}]}],"sliders":[{"active":0,"steps":[]}]}""",
        """{"coloraxis":{"colorscale":"Viridis","cmin":-1},"images":[{"source":"data:,","x":0}],"hiddenlabels":["a"],"meta":{"nested":[[1,[2,"x"]],null,true]}}""",
        """{"template":{"layout":{"paper_bgcolor":"black","font":{"size":20}},"data":{"scatter":[{"marker":{"color":"red"}}]}}}""",
        """{"width":600}""",
        """{"width":800,"height":600}""",
        """{"xaxis":{"title":null,"range":["2024-01-01",7],"tickvals":[[1,2],[3]],"categoryarray":[],"autorange":"min","nticks":2.5}}""",
    ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void ToChart_WhatHasNoProperty_IsKept(string json)
    {
        var figure = Samples.Figure(new Bar { Y = [1, 2] }) with { Layout = OnlyExtra(json) };

        var back = figure.ToChart().ToFigure();

        Same.Json(JsonNode.Parse(json), Same.Exact(figure)["layout"]);
        Same.Figures(figure, back);
    }

    public static TheoryData<string> Values =>
    [
        """{"type":"scatter","x":["2024-01-01","2024-01-02 12:30:00"],"y":[1,null]}""",
        """{"type":"scatter","x":["1","b"],"y":[1,"b",null],"text":"one for all","marker":{"size":12,"color":["red","#00ff00"],"symbol":[1,"square"]}}""",
        """{"type":"scatter","x":[],"y":[null,null],"customdata":[[1,"a"],[2,"b"]],"error_y":{"array":[0.1,0.2],"visible":true},"visible":"legendonly"}""",
        """{"type":"scatter","x":[["a","a","b"],["u","v","u"]],"y":[true,false],"hovertemplate":["a","b"]}""",
        """{"type":"heatmap","z":[[1,2],[3]],"colorscale":"Viridis","text":[["a","b"],["c","d"]]}""",
        """{"type":"heatmap","z":[],"colorscale":[[0,"rgb(0,0,0)"],[0.5,"#2a5d8f"],[1,"white"]],"reversescale":true,"xaxis":"x2","yaxis":"y2"}""",
        """{"type":"contour","z":[["1","2"]],"ncontours":2.5,"contours":{"start":0,"end":1,"size":0.1,"type":"constraint"}}""",
        """{"type":"surface","z":[[1,null]],"scene":"scene2","lighting":{"ambient":0.5}}""",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void ToChart_TraceFromJson_SaysTheSameInBothLibraries(string json)
    {
        var figure = Samples.Figure(Samples.Kinds.Select(type => (Trace)Activator.CreateInstance(type)!).First(trace => json.Contains($"\"{trace.Type}\"", StringComparison.Ordinal)));
        var chart = figure.ToChart();
        var given = JsonNode.Parse(json)!.AsObject();
        foreach (var (key, value) in given) GenericChart.getTraces(chart)[0].SetValue(key, Plain(value));

        var back = chart.ToFigure();

        Same.Json(given, Same.Exact(back)["data"]![0]);
        Same.Figures(back, back.ToChart().ToFigure());
    }

    [Fact]
    public void ToChart_GapsAndInfinities_AreNull()
    {
        var chart = Samples.Figure(new Scatter { Y = [1, double.NaN, double.PositiveInfinity] }).ToChart();

        Assert.Equal("[1,null,null]", Same.Written(chart)["data"]![0]!["y"]!.ToJsonString().Replace(".0", "", StringComparison.Ordinal));
    }

    [Fact]
    public void ToChart_FigureWithoutData_ComesBackEmpty() => Assert.Empty(Samples.Figure().ToChart().ToFigure().Data);

    [Fact]
    public void ToChart_TitleAndAxisByPlotlyNet_AddToWhatTheFigureHas()
    {
        var figure = Plot.Line(0..3, new[] { 3.0, 2, 1 }, xTitle: "epoch", caption: "It falls.") is var line
            ? line with { Layout = line.Layout with { XAxis = new() { Title = "epoch", Range = [0, 2] }, Annotations = [new() { Text = "here", X = 1, Y = 2 }] } }
            : line;

        var note = new Plotly.NET.LayoutObjects.Annotation();
        note.SetValue("text", "there");

        var back = figure.ToChart()
            .WithTitle("Training")
            .WithXAxisStyle<double, double, string>(ShowGrid: true)
            .WithAnnotation(note)
            .ToFigure();

        Assert.Equal("Training", back.Layout.Title!.Text);
        Assert.Equal(("epoch", true), (back.Layout.XAxis!.Title!.Text, back.Layout.XAxis.ShowGrid));
        Assert.Equal([0, 2], back.Layout.XAxis.Range!);
        Assert.Equal(["here", "there"], back.Layout.Annotations!.Select(annotation => annotation.Text).Order());
        Assert.Equal("It falls.", back.Caption);
        Same.Json(PlotlyJson.Exact(figure.Data[0]), PlotlyJson.Exact(back.Data[0]));
    }

    [Fact]
    public void ToChart_OwnTextAlternative_IsCarriedAndAMadeOneFollowsTheData()
    {
        var figure = Plot.Line(0..3, new[] { 3.0, 2, 1 });
        var other = Plot.Line(0..3, new[] { 1.0, 2, 3 });

        Assert.Equal("Three steps down.", (figure with { Alt = "Three steps down." }).ToChart().ToFigure().Alt);
        Assert.Equal(figure.Over(other.Data).Alt, Chart.Combine([figure.ToChart(), other.ToChart()]).ToFigure("Both.").Alt);
    }

    [Fact]
    public void ToChart_SavedByPlotlyNet_HasCaptionAndTextAsTitleAndDescription()
    {
        var html = GenericChart.toEmbeddedHTML(Plot.Line(0..3, new[] { 3.0, 2, 1 }, caption: "It falls.").ToChart());

        Assert.Contains("<title>It falls.</title>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToCharts_SmallMultiples_IsOneChartForEachPanel()
    {
        var grid = Plot.Grid(1, 2, [Plot.Line(0..2, new[] { 1.0, 2 }, caption: "Up."), Plot.Line(0..2, new[] { 2.0, 1 }, caption: "Down.")], "Two ways.");

        var charts = grid.ToCharts();

        Assert.Equal(["Up.", "Down."], charts.Select(chart => chart.ToFigure().Caption));
        Same.Figures(grid.Figures[1], charts[1].ToFigure());
    }

    private static Layout OnlyExtra(string json) => new() { Extra = JsonNode.Parse(json)!.AsObject().ToDictionary(member => member.Key, member => (object?)member.Value) };

    // What Plotly.NET writes by itself is about names: NaN it would write as a word.
    private static Trace WithoutGaps(Trace trace)
    {
        foreach (var property in trace.GetType().GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(Series)))
            property.SetValue(trace, (Series)new[] { 0.25, 2 });
        foreach (var property in trace.GetType().GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(Field)))
            property.SetValue(trace, (Field)new[,] { { 0.25, 2 }, { 3, 4 } });
        return trace;
    }

    // JSON as a user of Plotly.NET would set it: plain .NET values.
    private static object? Plain(JsonNode? node) => Newtonsoft.Json.JsonConvert.DeserializeObject(node?.ToJsonString() ?? "null",
        new Newtonsoft.Json.JsonSerializerSettings { DateParseHandling = Newtonsoft.Json.DateParseHandling.None });
}
