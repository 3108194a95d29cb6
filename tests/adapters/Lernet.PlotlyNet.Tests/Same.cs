using System.Text.Json.Nodes;
using Lernet.Display;
using Plotly.NET;
using Figure = Lernet.Display.Figure;

namespace Lernet.PlotlyNet.Tests;

/// <summary>Comparisons of figures and charts as JSON.</summary>
internal static class Same
{
    public static void Json(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected?.ToJsonString()}\nactual   {actual?.ToJsonString()}");

    /// <summary>Two figures say the same, digit by digit.</summary>
    public static void Figures(Figure expected, Figure actual)
    {
        Json(Exact(expected), Exact(actual));
        Assert.Equal(expected.Data.Select(trace => trace.GetType()), actual.Data.Select(trace => trace.GetType()));
        Assert.Equal((expected.Caption, expected.Alt), (actual.Caption, actual.Alt));
    }

    /// <summary>Data and layout of a figure.</summary>
    public static JsonObject Exact(Figure figure) => new()
    {
        ["data"] = new JsonArray([.. figure.Data.Select(PlotlyJson.Exact)]),
        ["layout"] = PlotlyJson.Exact(figure.Layout),
    };

    /// <summary>Data and layout of a chart, as Plotly.NET itself writes them.</summary>
    public static JsonObject Written(GenericChart chart)
    {
        var json = JsonNode.Parse(GenericChart.toFigureJson(chart))!.AsObject();
        json.Remove("frames");
        return json;
    }
}
