using System.Runtime.CompilerServices;
using Lernet.Backends;

namespace Lernet;

[CollectionBuilder(typeof(Tensor), nameof(Create))]
public sealed partial class Tensor
{
    /// <summary>A single number, shape [].</summary>
    public static Tensor Scalar(double value, string name = "") => From([value], Shape.Scalar).Named(name);

    /// <summary>A vector from a collection expression of any numbers: <c>Tensor x = [1, 2, 3]</c>. They are rounded to float32.</summary>
    public static Tensor Create(ReadOnlySpan<double> values) => From(values, [values.Length]);

    /// <summary>Numbers in row-major order with a shape.</summary>
    /// <param name="values">As many numbers as the shape holds.</param>
    /// <param name="shape">The sizes of the axes.</param>
    /// <param name="backend">Where to put them; the default backend if not given.</param>
    /// <exception cref="ShapeException">The numbers do not fill the shape.</exception>
    public static Tensor From(ReadOnlySpan<float> values, Shape shape, IBackend? backend = null)
    {
        if (values.Length != shape.Elements) throw ShapeException.WrongCount(values.Length, shape);
        var result = Empty(backend ?? Lernet.Backend.Default, shape);
        result.Backend.Upload(values, result.View.Buffer);
        return result;
    }

    /// <inheritdoc cref="From(ReadOnlySpan{float}, Shape, IBackend?)"/>
    public static Tensor From(ReadOnlySpan<double> values, Shape shape, IBackend? backend = null)
    {
        if (values.Length != shape.Elements) throw ShapeException.WrongCount(values.Length, shape);
        var result = Empty(backend ?? Lernet.Backend.Default, shape);
        result.Backend.Upload(values, result.View.Buffer);
        return result;
    }

    /// <inheritdoc cref="From(ReadOnlySpan{float}, Shape, IBackend?)"/>
    public static Tensor From(float[] values, params int[] shape) => From((ReadOnlySpan<float>)values, new Shape(shape.Length == 0 ? [values.Length] : shape));

    /// <summary>A vector from whole numbers, for example class labels.</summary>
    public static Tensor From(IEnumerable<int> values)
    {
        var numbers = values.Select(v => (float)v).ToArray();
        return From(numbers, numbers.Length);
    }

    /// <summary>All zeros.</summary>
    public static Tensor Zeros(params int[] shape) => Full(0, shape);

    /// <summary>All ones.</summary>
    public static Tensor Ones(params int[] shape) => Full(1, shape);

    /// <summary>The same number everywhere.</summary>
    public static Tensor Full(double value, params int[] shape) => Full(Lernet.Backend.Default, new Shape(shape), value);

    /// <summary>The same number everywhere, on a backend of choice.</summary>
    public static Tensor Full(IBackend backend, Shape shape, double value)
    {
        var result = Empty(backend, shape);
        backend.Fill(result.View, value);
        return result;
    }

    /// <summary>start, start + step, … below stop; a vector.</summary>
    /// <exception cref="ArgumentException">Step is 0.</exception>
    public static Tensor Range(double start, double stop, double step = 1)
    {
        if (step == 0) throw new ArgumentException("range: step 0 never reaches the end. Give a step other than 0.", nameof(step));
        var count = Math.Max(0, (int)Math.Ceiling((stop - start) / step));
        var values = new double[count];
        for (var i = 0; i < count; i++) values[i] = start + (i * step);
        return From(values, [count]);
    }

    /// <summary>0, 1, … below stop; a vector.</summary>
    public static Tensor Range(double stop) => Range(0, stop);

    /// <summary>Evenly spaced numbers, both ends included; a vector.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The last number.</param>
    /// <param name="count">How many, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two numbers are asked for.</exception>
    public static Tensor Linspace(double start, double stop, int count)
    {
        Require.AtLeast(2, "linspace", count, nameof(count));
        var values = new double[count];
        for (var i = 0; i < count; i++) values[i] = start + ((stop - start) * i / (count - 1));
        return From(values, [count]);
    }

    /// <summary>The unit matrix, [n, n].</summary>
    public static Tensor Identity(int n)
    {
        var values = new float[n * n];
        for (var i = 0; i < n; i++) values[(i * n) + i] = 1;
        return From(values, n, n);
    }

    /// <summary>A vector.</summary>
    public static implicit operator Tensor(float[] values) => From(values, values.Length);

    /// <summary>A vector; the numbers are rounded to float32.</summary>
    public static implicit operator Tensor(double[] values) => From(values, [values.Length]);

    /// <summary>A matrix.</summary>
    public static implicit operator Tensor(float[,] values) =>
        From(values.Cast<float>().ToArray(), values.GetLength(0), values.GetLength(1));

    /// <summary>A matrix; the numbers are rounded to float32.</summary>
    public static implicit operator Tensor(double[,] values) =>
        From(values.Cast<double>().ToArray().AsSpan(), [values.GetLength(0), values.GetLength(1)]);
}
