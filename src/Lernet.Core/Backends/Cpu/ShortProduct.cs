using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Products of small matrices without packing.</summary>
internal static class ShortProduct
{
    public static void Run<V>(Matrix a, Matrix b, Matrix y) where V : struct, ILanes<V>
    {
        if (b.ColumnStep == 1) AddRows<V>(a, b, y);
        else if (a.ColumnStep == 1 && b.RowStep == 1) Dots<V>(a, b, y);
        else Plain(a, b, y);
    }

    // Row i of y is the sum of rows of b, weighted by row i of a.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRows<V>(Matrix a, Matrix b, Matrix y) where V : struct, ILanes<V>
    {
        var width = V.Count;
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
                    ref var cell = ref target[j];
                    V.MultiplyAdd(V.Load(ref b.Values[b.At(k, j)], 0), V.Same(weight), V.Load(ref cell, 0)).Store(ref cell, 0);
                }
                for (; j < target.Length; j++) target[j] += weight * row[j];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Dots<V>(Matrix a, Matrix b, Matrix y) where V : struct, ILanes<V>
    {
        for (var i = 0; i < y.Rows; i++)
        {
            var left = a.Values.AsSpan(a.At(i, 0), a.Columns);
            for (var j = 0; j < y.Columns; j++)
            {
                y.Values[y.At(i, j)] = Dot<V>(left, b.Values.AsSpan(b.At(0, j), a.Columns));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    private static float Dot<V>(Span<float> a, Span<float> b) where V : struct, ILanes<V>
    {
        var (k, sum) = (0, 0f);
        if (a.Length >= V.Count)
        {
            var sums = V.Same(0);
            for (; k <= a.Length - V.Count; k += V.Count) sums = V.MultiplyAdd(V.Load(ref a[k], 0), V.Load(ref b[k], 0), sums);
            Span<float> lanes = stackalloc float[V.Count];
            sums.Store(ref lanes[0], 0);
            foreach (var lane in lanes) sum += lane;
        }
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
