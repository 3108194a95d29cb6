using System.Text.Json;
using System.Text.Json.Nodes;
using Lernet.Display;
using Lernet.Display.Plotly;

namespace Lernet.PlotlyNet;

/// <summary>Values of figures from JSON.</summary>
internal static class FigureValues
{
    /// <summary>A value for a property of this type, or null when such a value could not say the same.</summary>
    public static object? Read(Type type, JsonNode? node)
    {
        if (node is null) return null;
        var kind = node.GetValueKind();
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (wanted == typeof(Series)) return Series(node);
        if (wanted == typeof(Field)) return Field(node);
        if (wanted == typeof(ColorScale)) return Colors(node);
        if (wanted.IsSubclassOf(typeof(PlotlyObject))) return Part(wanted, node);
        if (wanted.IsGenericType && node is JsonArray items) return Parts(wanted.GenericTypeArguments[0], items);
        return kind switch
        {
            JsonValueKind.String when wanted.IsAssignableFrom(typeof(string)) => node.GetValue<string>(),
            JsonValueKind.True or JsonValueKind.False when wanted.IsAssignableFrom(typeof(bool)) => kind == JsonValueKind.True,
            JsonValueKind.Number when wanted == typeof(double) => node.GetValue<double>(),
            JsonValueKind.Number when wanted == typeof(int) && node.GetValue<double>() is var number && number == (int)number => (int)number,
            _ => null,
        };
    }

    // plotly.js 4 reads a title only as an object; until version 2 a bare string was one, too.
    private static PlotlyObject? Part(Type type, JsonNode node) => node switch
    {
        JsonObject part => FigureReader.Read(type, part),
        JsonValue text when type == typeof(Title) && text.TryGetValue(out string? words) => new Title { Text = words },
        _ => null,
    };

    private static Array? Parts(Type type, JsonArray items)
    {
        if (!type.IsSubclassOf(typeof(PlotlyObject)) || items.Any(item => item is not JsonObject)) return null;
        var parts = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++) parts.SetValue(FigureReader.Read(type, items[i]!.AsObject()), i);
        return parts;
    }

    private static Series? Series(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Number => node.GetValue<double>(),
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.Array when Numbers(node) is { } numbers => numbers,
        JsonValueKind.Array when node.AsArray() is var items && items.All(item => item?.GetValueKind() == JsonValueKind.String) => items.Select(item => item!.GetValue<string>()).ToArray(),
        _ => null,
    };

    private static Field? Field(JsonNode node)
    {
        if (node is not JsonArray items) return null;
        var rows = items.Select(Numbers).OfType<double[]>().ToArray();
        return rows.Length == items.Count && rows.All(row => row.Length == rows[0].Length) ? (Field)rows : null;
    }

    private static double[]? Numbers(JsonNode? node) => node is JsonArray items && items.All(item => item is null || item.GetValueKind() == JsonValueKind.Number)
        ? [.. items.Select(item => item?.GetValue<double>() ?? double.NaN)]
        : null;

    private static ColorScale? Colors(JsonNode node)
    {
        if (node is not JsonArray { Count: > 0 } stops) return null;
        var read = stops.OfType<JsonArray>().Where(stop => stop is [JsonValue at, JsonValue color] && at.GetValueKind() == JsonValueKind.Number && color.GetValueKind() == JsonValueKind.String)
            .Select(stop => (stop[0]!.GetValue<double>(), Color(stop[1]!.GetValue<string>()))).ToArray();
        return read.Length == stops.Count ? new ColorScale(read) : null;
    }

    // A colour of the visual language follows the theme; any other is what it is.
    private static Token Color(string color) => Tokens.All.FirstOrDefault(token => token.Light == color) ?? new Token(color, color, color);
}
