using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>The pieces of a figure as JSON nodes.</summary>
/// <param name="digits">The most significant digits of a number.</param>
/// <param name="digitsOfMany">The same where a series or a field has more than 2000 numbers.</param>
internal sealed class PlotlyNodes(int digits, int digitsOfMany)
{
    private const int Many = 2000;

    public JsonNode? Of(object? value) => value switch
    {
        null => null,
        JsonNode node => node.DeepClone(),
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        double number => Number(number, digits),
        float number => Number(number, digits),
        int number => JsonValue.Create(number),
        Token token => JsonValue.Create(token.Light),
        Series series => Values(series),
        Field field => Rows(field),
        ColorScale scale => new JsonArray([.. scale.Stops.Select(stop => new JsonArray(Number(stop.At, digits), stop.Color.Light))]),
        PlotlyObject thing => Members(thing),
        IReadOnlyDictionary<string, object?> map => new JsonObject(map.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        System.Collections.IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(Of)]),
        _ => throw new ArgumentException($"A figure cannot hold a {value.GetType().Name}. Use numbers, strings, arrays or records of plotly.", nameof(value)),
    };

    private JsonObject Members(PlotlyObject thing)
    {
        var members = thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name is not (nameof(PlotlyObject.Extra) or "EqualityContract"))
            .Select(property => KeyValuePair.Create(property.Name.ToLowerInvariant(), property.GetValue(thing)))
            .Where(member => member.Value is not null && !thing.Extra.ContainsKey(member.Key))
            .Concat(thing.Extra)
            .OrderBy(member => member.Key != "type").ThenBy(member => member.Key, StringComparer.Ordinal);
        return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value))));
    }

    private JsonNode? Values(Series series)
    {
        if (series.IsScalar) return series.Words is { } word ? JsonValue.Create(word[0]) : Number(series[0], digits);
        if (series.Words is { } words) return new JsonArray([.. words.Select(text => JsonValue.Create(text))]);
        return new JsonArray([.. series.Select(value => Number(value, Digits(series.Count)))]);
    }

    private JsonArray Rows(Field field) => new([.. Enumerable.Range(0, field.Rows).Select(i =>
        new JsonArray([.. Enumerable.Range(0, field.Columns).Select(j => Number(field[i, j], Digits(field.Rows * field.Columns)))]))]);

    private int Digits(int count) => count > Many ? digitsOfMany : digits;

    private static JsonValue? Number(double value, int digits)
    {
        if (!double.IsFinite(value)) return null;
        var rounded = double.Parse(value.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return JsonValue.Create(rounded + 0.0);
    }
}
