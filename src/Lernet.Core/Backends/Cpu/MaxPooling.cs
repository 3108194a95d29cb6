using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The largest number of each window, plane by plane.</summary>
internal readonly struct MaxPooling(View x, PoolWindows windows, View y, View places) : ILaneLoop
{
    private readonly float[] xs = CpuBackend.Of(x), ys = CpuBackend.Of(y), found = CpuBackend.Of(places);
    private readonly (int First, int Last)[] rows = Spans(x.Shape.Array[2], y.Shape.Array[2],
        windows.Kernel.Height, windows.Stride.Height, windows.Padding.Height, windows.Dilation.Height);

    private readonly (int First, int Last)[] columns = Spans(x.Shape.Array[3], y.Shape.Array[3],
        windows.Kernel.Width, windows.Stride.Width, windows.Padding.Width, windows.Dilation.Width);

    // Whole windows of 2 x 2 side by side.
    private readonly bool isHalving = (windows.Kernel, windows.Stride, windows.Padding, windows.Dilation) == (2, 2, 0, 1)
        && 2 * y.Shape.Array[2] <= x.Shape.Array[2] && 2 * y.Shape.Array[3] <= x.Shape.Array[3];

    public static void MaxPool(View x, PoolWindows windows, View y, View places)
    {
        var plane = Math.Max(1, x.Shape.Array[2] * x.Shape.Array[3]);
        Work.Split(x.Shape.Array[0] * x.Shape.Array[1], Math.Max(1, Work.Grain / plane), new MaxPooling(x, windows, y, places));
    }

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (plane, size) = (x.Shape.Array[2] * x.Shape.Array[3], rows.Length * columns.Length);
        for (var p = from; p < to; p++)
        {
            if (isHalving)
            {
                Halving.Plane<V>(ref xs[x.Offset + (p * plane)], x.Shape.Array[3], ref ys[y.Offset + (p * size)],
                    ref found[places.Offset + (p * size)], new(rows.Length, columns.Length));
                continue;
            }
            Plane(xs.AsSpan(x.Offset + (p * plane), plane), x.Shape.Array[3], rows, columns, windows.Dilation,
                ys.AsSpan(y.Offset + (p * size), size), found.AsSpan(places.Offset + (p * size), size));
        }
    }

    // First and last real element of each window along one axis.
    private static (int First, int Last)[] Spans(int length, int count, int kernel, int stride, int padding, int dilation)
    {
        var spans = new (int, int)[count];
        for (var i = 0; i < count; i++)
        {
            var start = (i * stride) - padding;
            var first = start >= 0 ? start : start + ((-start + dilation - 1) / dilation * dilation);
            // A window whose only elements lie in the padding sees the nearest real one, as the definition does.
            spans[i] = first < length ? (first, Math.Min(start + (dilation * (kernel - 1)), length - 1)) : (length - 1, length - 1);
        }
        return spans;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Plane(ReadOnlySpan<float> x, int width, (int First, int Last)[] rows, (int First, int Last)[] columns, Pair dilation,
        Span<float> y, Span<float> places)
    {
        var at = 0;
        foreach (var (top, bottom) in rows)
        {
            foreach (var (left, right) in columns)
            {
                var (place, largest) = ((top * width) + left, x[(top * width) + left]);
                for (var row = top; row <= bottom; row += dilation.Height)
                {
                    for (var k = (row * width) + left; k <= (row * width) + right; k += dilation.Width)
                    {
                        var value = x[k];
                        // True for NaN after a number, too; once NaN, nothing is larger.
                        var isLarger = !(value <= largest) && !float.IsNaN(largest);
                        (place, largest) = isLarger ? (k, value) : (place, largest);
                    }
                }
                (y[at], places[at++]) = (largest, place);
            }
        }
    }
}
