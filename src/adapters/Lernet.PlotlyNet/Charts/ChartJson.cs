using System.Globalization;
using System.Text.Json.Nodes;
using Newtonsoft.Json;

namespace Lernet.PlotlyNet;

/// <summary>Parts of a chart as JSON, as Plotly.NET itself writes them; only NaN and infinity are gaps (null) instead of words.</summary>
internal static class ChartJson
{
    // The setting that Plotly.NET serialises with.
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new() { ReferenceLoopHandling = ReferenceLoopHandling.Serialize });

    public static JsonObject Of(DynamicObj.DynamicObj part)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new GapWriter(text)) Serializer.Serialize(writer, part);
        return JsonNode.Parse(text.ToString())!.AsObject();
    }

    private sealed class GapWriter(TextWriter text) : JsonTextWriter(text)
    {
        public override void WriteValue(double value) => WriteValue((double?)value);

        public override void WriteValue(float value) => WriteValue((float?)value);

        public override void WriteValue(double? value)
        {
            if (value is { } number && double.IsFinite(number)) base.WriteValue(number);
            else WriteNull();
        }

        public override void WriteValue(float? value)
        {
            if (value is { } number && float.IsFinite(number)) base.WriteValue(number);
            else WriteNull();
        }
    }
}
