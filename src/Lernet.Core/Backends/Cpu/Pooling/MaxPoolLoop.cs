using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The largest number of each window; counts planes.</summary>
internal readonly struct MaxPoolLoop(View x, PoolWindows windows, View y, View places) : ILaneLoop
{
    private readonly Planes from = new(x), to = new(y), found = new(places);
    private readonly bool isHalving = Halving.Fits(windows, x.Shape, y.Shape);
    private readonly (int First, int Last)[] rows = Halving.Fits(windows, x.Shape, y.Shape) ? [] : Spans(x.Shape.Array[2], y.Shape.Array[2],
        windows.Kernel.Height, windows.Stride.Height, windows.Padding.Height, windows.Dilation.Height);

    private readonly (int First, int Last)[] columns = Halving.Fits(windows, x.Shape, y.Shape) ? [] : Spans(x.Shape.Array[3], y.Shape.Array[3],
        windows.Kernel.Width, windows.Stride.Width, windows.Padding.Width, windows.Dilation.Width);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var p = first; p < end; p++)
        {
            if (isHalving) Halving.Largest<V>(ref from[p][0], from.Size, ref to[p][0], ref found[p][0], to.Size);
            else Plane(from[p], from.Size.Width, rows, columns, windows.Dilation, to[p], found[p]);
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
