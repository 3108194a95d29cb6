using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lernet.Display.Plotly;

namespace Lernet.PlotlyNet;

/// <summary>Reads JSON of plotly into the records of a figure. A property takes a value only if it writes the same JSON again; all else is kept in Extra.</summary>
internal static partial class FigureReader
{
    private static readonly Dictionary<string, Type> Kinds = typeof(Trace).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Trace)))
        .ToDictionary(type => ((Trace)Activator.CreateInstance(type)!).Type, StringComparer.Ordinal);

    /// <summary>The traces.</summary>
    /// <exception cref="ChartException">Some are of a kind that the kit does not have; all of these are named.</exception>
    public static IReadOnlyList<Trace> Data(IEnumerable<JsonObject> traces)
    {
        var all = traces.Select(json => (Type: json["type"]?.GetValue<string>() ?? "scatter", Json: json)).ToArray();
        var unknown = all.Select(trace => trace.Type).Where(type => !Kinds.ContainsKey(type)).Distinct().ToArray();
        return unknown.Length > 0 ? throw ChartException.UnknownTraces(unknown) : [.. all.Select(trace => (Trace)Read(Kinds[trace.Type], trace.Json))];
    }

    /// <summary>The layout.</summary>
    public static Layout Layout(JsonObject json) => (Layout)Read(typeof(Layout), json);

    internal static PlotlyObject Read(Type type, JsonObject json)
    {
        var thing = (PlotlyObject)Activator.CreateInstance(type)!;
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name != nameof(PlotlyObject.Extra))
            .ToDictionary(property => property.Name.ToLowerInvariant(), StringComparer.Ordinal);
        foreach (var (key, node) in json)
        {
            var property = properties.GetValueOrDefault(key);
            if (property is { CanWrite: false }) continue;
            if (property is not null && FigureValues.Read(property.PropertyType, node) is { } value) property.SetValue(thing, value);
            else thing.Extra[key] = Other(key, node);
        }
        return thing;
    }

    // The axes of further subplots; pictures and texts look for them there.
    private static object? Other(string key, JsonNode? node) => node switch
    {
        JsonObject axis when FurtherAxis().IsMatch(key) => Read(typeof(Axis), axis),
        JsonObject scene when FurtherScene().IsMatch(key) => Read(typeof(Scene), scene),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"^[xy]axis\d+$")]
    private static partial Regex FurtherAxis();

    [GeneratedRegex(@"^scene\d+$")]
    private static partial Regex FurtherScene();
}
