using System.Text.Json.Nodes;
using Plotly.NET;
using OurLayout = Lernet.Display.Plotly.Layout;

namespace Lernet.PlotlyNet;

/// <summary>What Plotly.NET writes into the layout of every chart unless it is told otherwise: its template and 600 × 600 pixels.</summary>
internal static class ChartDefaults
{
    private const int Side = 600;

    private static readonly JsonObject Template = ChartJson.Of(ChartTemplates.plotly);

    /// <summary>Takes the default size away where a figure says one side: the other one is then that of the page.</summary>
    public static void MakeRoom(Layout layout, OurLayout ours)
    {
        if (ours.Height is null && !ours.Extra.ContainsKey("width")) return;
        layout.Remove("width");
        layout.Remove("height");
    }

    /// <summary>A layout without what Plotly.NET wrote into it.</summary>
    public static JsonObject Removed(JsonObject layout)
    {
        if (JsonNode.DeepEquals(layout["template"], Template)) layout.Remove("template");
        if (IsSide(layout["width"]) && IsSide(layout["height"]))
        {
            layout.Remove("width");
            layout.Remove("height");
        }
        return layout;
    }

    private static bool IsSide(JsonNode? node) => node is JsonValue value && value.TryGetValue(out double pixels) && pixels == Side;
}
