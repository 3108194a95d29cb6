using System.Collections;
using Lernet.Display;
using Lernet.Display.Plotly;

namespace Lernet.PlotlyNet.Tests;

/// <summary>Records of figures in which every property has a value, found by reflection so that a new one cannot be forgotten.</summary>
internal static class Samples
{
    /// <summary>Every kind of trace that figures have.</summary>
    public static IReadOnlyList<Type> Kinds { get; } = [.. typeof(Trace).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Trace)))];

    /// <summary>A record with all its properties set, and those of the records in it.</summary>
    public static T Of<T>(Type type) where T : PlotlyObject
    {
        var sample = (T)Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.Name != nameof(PlotlyObject.Extra)))
            property.SetValue(sample, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        return sample;
    }

    /// <summary>A figure with these traces.</summary>
    public static Figure Figure(params IReadOnlyList<Trace> data) => new() { Data = data, Caption = "It shows." };

    // Numbers that a writer with fewer than 17 digits would change, and gaps.
    private static object Value(Type type)
    {
        if (type == typeof(string)) return "a “text” & <more>";
        if (type == typeof(double)) return 0.1 + 0.2;
        if (type == typeof(int)) return 3;
        if (type == typeof(bool)) return false;
        if (type == typeof(object)) return "reversed";
        if (type == typeof(Series)) return (Series)new[] { 1 / 3.0, double.NaN, -1e-300, 5 };
        if (type == typeof(Field)) return (Field)new[,] { { 1, double.NaN }, { 2 / 3.0, 1e20 } };
        if (type == typeof(ColorScale)) return ColorScale.Diverging;
        if (type.IsSubclassOf(typeof(PlotlyObject))) return Of<PlotlyObject>(type);
        if (type.GenericTypeArguments is [var item] && item.IsSubclassOf(typeof(PlotlyObject))) return Two(item);
        throw new NotSupportedException($"A property has the type {type}: give a sample of it here, and see that FigureValues reads it.");
    }

    private static IList Two(Type item)
    {
        var items = Array.CreateInstance(item, 2);
        for (var i = 0; i < 2; i++) items.SetValue(Of<PlotlyObject>(item), i);
        return items;
    }
}
