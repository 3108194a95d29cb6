using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Products of small matrices without packing.</summary>
internal static class ShortProduct
{
    public static void Run(Matrix a, Matrix b, Matrix y)
    {
        if (b.ColumnStep == 1) AddRows(a, b, y);
        else if (a.ColumnStep == 1 && b.RowStep == 1) Dots(a, b, y);
        else Plain(a, b, y);
    }

    // Row i of y is the sum of rows of b, weighted by row i of a.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRows(Matrix a, Matrix b, Matrix y)
    {
        var width = Vector<float>.Count;
        for (var i = 0; i < y.Rows; i++)
        {
            var target = y.Values.AsSpan(y.At(i, 0), y.Columns);
            target.Clear();
            for (var k = 0; k < a.Columns; k++)
            {
                var weight = a.Values[a.At(i, k)];
                var row = b.Values.AsSpan(b.At(k, 0), y.Columns);
                var j = 0;
                for (; j <= target.Length - width; j += width)
                {
                    Vector.MultiplyAddEstimate(new(row[j..]), new Vector<float>(weight), new(target[j..])).CopyTo(target[j..]);
                }
                for (; j < target.Length; j++) target[j] += weight * row[j];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Dots(Matrix a, Matrix b, Matrix y)
    {
        for (var i = 0; i < y.Rows; i++)
        {
            var left = a.Values.AsSpan(a.At(i, 0), a.Columns);
            for (var j = 0; j < y.Columns; j++)
            {
                y.Values[y.At(i, j)] = Dot(left, b.Values.AsSpan(b.At(0, j), a.Columns));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var width = Vector<float>.Count;
        var sums = Vector<float>.Zero;
        var k = 0;
        for (; k <= a.Length - width; k += width) sums = Vector.MultiplyAddEstimate(new(a[k..]), new(b[k..]), sums);
        var sum = Vector.Sum(sums);
        for (; k < a.Length; k++) sum += a[k] * b[k];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Plain(Matrix a, Matrix b, Matrix y)
    {
        for (var i = 0; i < y.Rows; i++)
        {
            for (var j = 0; j < y.Columns; j++)
            {
                var sum = 0f;
                for (var k = 0; k < a.Columns; k++) sum += a.Values[a.At(i, k)] * b.Values[b.At(k, j)];
                y.Values[y.At(i, j)] = sum;
            }
        }
    }
}
