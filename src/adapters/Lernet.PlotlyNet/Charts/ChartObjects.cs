using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Lernet.PlotlyNet;

/// <summary>Builds the objects of a chart from JSON. Names and values stay; each object gets the type that Plotly.NET looks for under its name.</summary>
internal static class ChartObjects
{
    // Plotly.NET changes a part in place only when it has this type; one of another type it replaces.
    private static readonly Dictionary<string, Func<DynamicObj.DynamicObj>> Parts = new(StringComparer.Ordinal)
    {
        ["xaxis"] = () => new LinearAxis(),
        ["yaxis"] = () => new LinearAxis(),
        ["zaxis"] = () => new LinearAxis(),
        ["scene"] = () => new Scene(),
        ["camera"] = () => new Camera(),
        ["title"] = () => new Title(),
        ["legend"] = () => new Legend(),
        ["margin"] = () => new Margin(),
        ["grid"] = () => new LayoutGrid(),
        ["hoverlabel"] = () => new Hoverlabel(),
        ["coloraxis"] = () => new ColorAxis(),
        ["colorbar"] = () => new ColorBar(),
        ["template"] = () => new Template(),
        ["annotations"] = () => new Annotation(),
        ["shapes"] = () => new Plotly.NET.LayoutObjects.Shape(),
        ["images"] = () => new LayoutImage(),
        ["selections"] = () => new Selection(),
        ["sliders"] = () => new Slider(),
        ["updatemenus"] = () => new UpdateMenu(),
        ["marker"] = () => new Marker(),
        ["line"] = () => new Line(),
        ["contours"] = () => new Contours(),
        ["xbins"] = () => new Bins(),
        ["ybins"] = () => new Bins(),
        ["error_x"] = () => new Error(),
        ["error_y"] = () => new Error(),
        ["error_z"] = () => new Error(),
    };

    public static Trace Trace(JsonObject json)
    {
        var type = json["type"]!.GetValue<string>();
        return Fill<Trace>(type is "surface" or "scatter3d" ? new Trace3D(type) : new Trace2D(type), json);
    }

    /// <summary>Sets every member of the JSON object.</summary>
    public static T Fill<T>(T target, JsonObject json) where T : DynamicObj.DynamicObj
    {
        foreach (var (key, node) in json) target.SetValue(key, Value(key, node));
        return target;
    }

    private static object? Value(string key, JsonNode? node) => node switch
    {
        null => null,
        JsonObject part => Fill(Part(key), part),
        JsonArray items => Items(key, items),
        _ => Scalar(node.AsValue()),
    };

    private static DynamicObj.DynamicObj Part(string key) =>
        Parts.GetValueOrDefault(key.TrimEnd("0123456789".ToCharArray())) is { } make ? make()
        : key.EndsWith("font", StringComparison.Ordinal) ? new Font()
        : new DynamicObj.DynamicObj();

    private static Array Items(string key, JsonArray items)
    {
        var kinds = items.Select(item => item?.GetValueKind() ?? JsonValueKind.Null).Distinct().ToArray();
        return kinds switch
        {
            [JsonValueKind.Number] => items.Select(item => Number(item!)).ToArray(),
            [JsonValueKind.Number, JsonValueKind.Null] or [JsonValueKind.Null, JsonValueKind.Number] => items.Select(item => item is null ? (double?)null : Number(item)).ToArray(),
            [JsonValueKind.String] => items.Select(item => item!.GetValue<string>()).ToArray(),
            [JsonValueKind.Object] => Objects(key, items),
            _ => items.Select(item => Value(key, item)).ToArray(),
        };
    }

    private static Array Objects(string key, JsonArray items)
    {
        var parts = Array.CreateInstance(Part(key).GetType(), items.Count);
        for (var i = 0; i < items.Count; i++) parts.SetValue(Value(key, items[i]), i);
        return parts;
    }

    // Sizes in pixels and counts are whole numbers in Plotly.NET; JSON does not tell 600 from 600.0.
    private static object Scalar(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Number(value) is var number && number == (int)number ? (int)number : number,
    };

    // A node that was made from a whole number is not one of a double until it is read again.
    private static double Number(JsonNode node) => node.AsValue().TryGetValue(out double number) ? number : node.Deserialize<double>();
}
