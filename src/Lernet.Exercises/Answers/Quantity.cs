using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Lernet.Exercises;

/// <summary>A number, vector or matrix that goes into or comes out of an answer, in double precision.</summary>
/// <remarks>Written <c>2.5</c>, <c>[1, 2, 3]</c> or <c>new double[,] { { 1, 2 }, { 3, 4 } }</c>, or made of a tensor.</remarks>
[CollectionBuilder(typeof(Quantity), nameof(Create))]
public sealed class Quantity : IEnumerable<double>
{
    private Quantity(double[] numbers, Shape shape) => (Numbers, Shape) = (numbers, shape);

    /// <summary>The numbers in row-major order.</summary>
    public IReadOnlyList<double> Numbers { get; }

    /// <summary>The sizes of the axes; [] for a single number.</summary>
    public Shape Shape { get; }

    /// <summary>The number, where there is just one.</summary>
    public double Number => Numbers[0];

    /// <summary>A single number.</summary>
    public static implicit operator Quantity(double number) => new([number], Shape.Scalar);

    /// <summary>A vector.</summary>
    public static implicit operator Quantity(double[] numbers) => new([.. numbers], [numbers.Length]);

    /// <summary>A matrix.</summary>
    public static implicit operator Quantity(double[,] rows) => new([.. rows.Cast<double>()], [rows.GetLength(0), rows.GetLength(1)]);

    /// <summary>A vector from a collection expression: <c>Quantity x = [1, 2]</c>.</summary>
    public static Quantity Create(ReadOnlySpan<double> numbers) => new(numbers.ToArray(), [numbers.Length]);

    /// <summary>A tensor's numbers.</summary>
    public static implicit operator Quantity(Tensor tensor) => new(tensor.ToDoubles(), tensor.Shape);

    /// <summary>A new tensor of these numbers.</summary>
    public Tensor ToTensor() => Tensor.From((ReadOnlySpan<double>)Numbers.ToArray(), Shape);

    /// <summary>Numbers in row-major order with the sizes of their axes.</summary>
    /// <exception cref="ArgumentException">There are more or fewer numbers than the shape has places.</exception>
    public static Quantity Of(IReadOnlyList<double> numbers, Shape shape) => numbers.Count == shape.Elements
        ? new([.. numbers], shape)
        : throw new ArgumentException($"quantity: {numbers.Count} numbers do not fill the shape {shape}; it has {shape.Elements} places.", nameof(numbers));

    /// <summary>The numbers, in row-major order.</summary>
    public IEnumerator<double> GetEnumerator() => Numbers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The numbers in a value of a notebook; null for anything else.</summary>
    internal static Quantity? Read(object? value) => value switch
    {
        double number => number,
        float number => number,
        int number => number,
        double[] numbers => numbers,
        float[] numbers => Array.ConvertAll(numbers, x => (double)x),
        int[] numbers => Array.ConvertAll(numbers, x => (double)x),
        Tensor tensor => tensor,
        Quantity quantity => quantity,
        _ => null,
    };

    /// <summary>These numbers as a function of a notebook takes them. Each cast keeps the compiler from turning every branch into a Tensor.</summary>
    internal object To(Type type) =>
        type == typeof(double) ? (object)Number
        : type == typeof(float) ? (object)(float)Number
        : type == typeof(int) ? (object)(int)Number
        : type == typeof(double[]) ? (object)Numbers.ToArray()
        : type == typeof(float[]) ? (object)Numbers.Select(x => (float)x).ToArray()
        : ToTensor();

    /// <summary>Whether the shapes are equal and all numbers differ by at most tolerance × max(1, |expected|); what is infinite or NaN is near itself only.</summary>
    public bool IsNear(Quantity expected, double tolerance) =>
        Shape == expected.Shape && Numbers.Zip(expected.Numbers).All(pair => IsNear(pair.First, pair.Second, tolerance));

    internal static bool IsNear(double received, double expected, double tolerance) =>
        received.Equals(expected) || (double.IsFinite(expected) && Math.Abs(received - expected) <= tolerance * Math.Max(1, Math.Abs(expected)));

    /// <summary>Six significant digits, in brackets where there are axes; long ones are cut.</summary>
    public override string ToString() => Text(Numbers.ToArray(), Shape.Sizes);

    internal static string Text(double number) => number switch
    {
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "−∞",
        _ => number.ToString("G6", CultureInfo.InvariantCulture).Replace('-', '−'),
    };

    private static string Text(ReadOnlySpan<double> numbers, ReadOnlySpan<int> sizes)
    {
        const int most = 6;
        if (sizes.Length == 0) return Text(numbers[0]);
        if (sizes[0] == 0) return "[]";
        var (part, parts) = (numbers.Length / sizes[0], new List<string>());
        for (var i = 0; i < Math.Min(sizes[0], most); i++) parts.Add(Text(numbers.Slice(i * part, part), sizes[1..]));
        if (sizes[0] > most) parts.Add("…");
        return $"[{string.Join(", ", parts)}]";
    }
}
