using System.Globalization;
using System.Text;

namespace Lernet;

/// <summary>A tensor as one line of plain text.</summary>
internal static class TensorText
{
    private const int MostElements = 16;

    public static string Of(Tensor x)
    {
        if (x.Rank == 0) return Number(x.ItemAsDouble());
        var values = x.ToDoubles();
        if (x.Length <= MostElements) return Nested(values, x.Shape.Sizes, new StringBuilder()).ToString();
        var name = x.Name.Length > 0 ? $"{x.Name} " : "";
        var summary = values.Length == 0 ? "empty" : $"min {Number(values.Min())}, max {Number(values.Max())}, mean {Number(values.Average())}";
        return $"Tensor {name}{x.Shape} {summary}";
    }

    // Seven significant digits: what float32 carries.
    private static string Number(double value) => value.ToString("G7", CultureInfo.InvariantCulture);

    private static StringBuilder Nested(ReadOnlySpan<double> values, ReadOnlySpan<int> sizes, StringBuilder text)
    {
        if (sizes.Length == 0) return text.Append(Number(values[0]));
        text.Append('[');
        var part = sizes[0] == 0 ? 0 : values.Length / sizes[0];
        for (var i = 0; i < sizes[0]; i++)
        {
            if (i > 0) text.Append(", ");
            Nested(values.Slice(i * part, part), sizes[1..], text);
        }
        return text.Append(']');
    }
}
