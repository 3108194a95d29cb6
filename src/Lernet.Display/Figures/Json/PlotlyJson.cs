using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>
/// Figures as plotly.js reads them: keys in lower case and in alphabetical order with the type first, numbers with at most
/// seven significant digits (five where there are more than 2000), NaN and infinity as null. The same figure always gives the same bytes.
/// </summary>
public static class PlotlyJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>The JSON text of a trace, a layout or a list of them; safe inside a script element.</summary>
    /// <param name="value">The object.</param>
    public static string Write(object value) => Node(value)!.ToJsonString(Options);

    private static JsonNode? Number(double value, int digits = 7)
    {
        if (!double.IsFinite(value)) return null;
        var rounded = double.Parse(value.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return JsonValue.Create(rounded + 0.0);
    }

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        JsonNode node => node.DeepClone(),
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        double number => Number(number),
        float number => Number(number),
        int number => JsonValue.Create(number),
        Token token => JsonValue.Create(token.Light),
        Series series => Values(series),
        Field field => Rows(field),
        ColorScale scale => new JsonArray([.. scale.Stops.Select(stop => new JsonArray(Number(stop.At), stop.Color.Light))]),
        PlotlyObject thing => Members(thing),
        IReadOnlyDictionary<string, object?> map => new JsonObject(map.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, Node(entry.Value)))),
        System.Collections.IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(Node)]),
        _ => throw new ArgumentException($"A figure cannot hold a {value.GetType().Name}. Use numbers, strings, arrays or records of plotly.", nameof(value)),
    };

    private static JsonObject Members(PlotlyObject thing)
    {
        var members = thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name is not (nameof(PlotlyObject.Extra) or "EqualityContract"))
            .Select(property => KeyValuePair.Create(property.Name.ToLowerInvariant(), property.GetValue(thing)))
            .Where(member => member.Value is not null)
            .Concat(thing.Extra)
            .OrderBy(member => member.Key != "type").ThenBy(member => member.Key, StringComparer.Ordinal);
        return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Node(member.Value))));
    }

    private static JsonNode? Values(Series series)
    {
        if (series.IsScalar) return series.Words is { } word ? JsonValue.Create(word[0]) : Number(series[0]);
        if (series.Words is { } words) return new JsonArray([.. words.Select(text => JsonValue.Create(text))]);
        return new JsonArray([.. series.Select(value => Number(value, Digits(series.Count)))]);
    }

    private static JsonNode Rows(Field field) => new JsonArray([.. Enumerable.Range(0, field.Rows).Select(i =>
        new JsonArray([.. Enumerable.Range(0, field.Columns).Select(j => Number(field[i, j], Digits(field.Rows * field.Columns)))]))]);

    // Many numbers are drawn on few pixels, so five digits are more than the eye can see. (plotly's binary arrays would be
    // smaller still, but Plotly.validate refuses them.)
    private static int Digits(int count) => count > 2000 ? 5 : 7;
}
