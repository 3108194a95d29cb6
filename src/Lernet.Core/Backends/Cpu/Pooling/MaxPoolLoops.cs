using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>The largest number of each window; counts planes.</summary>
internal readonly struct MaxPoolLoop(View x, PoolWindows windows, View values, View indices) : ILaneLoop
{
    private readonly float[] from = CpuBackend.Of(x), to = CpuBackend.Of(values), places = CpuBackend.Of(indices);
    private readonly Pair size = new(x.Shape.Array[2], x.Shape.Array[3]), result = new(values.Shape.Array[2], values.Shape.Array[3]);
    private readonly (int X, int Values, int Indices) offsets = (x.Offset, values.Offset, indices.Offset);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        var (plane, results) = (size.Height * size.Width, result.Height * result.Width);
        for (var i = first; i < end; i++)
        {
            Plane(from.AsSpan(offsets.X + (i * plane), plane), to.AsSpan(offsets.Values + (i * results), results),
                places.AsSpan(offsets.Indices + (i * results), results));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Plane(ReadOnlySpan<float> plane, Span<float> best, Span<float> place)
    {
        ref var numbers = ref MemoryMarshal.GetReference(plane);
        var next = 0;
        for (var i = 0; i < result.Height; i++)
        {
            var rows = Seen(i, windows.Kernel.Height, windows.Stride.Height, windows.Padding.Height, windows.Dilation.Height, size.Height);
            for (var j = 0; j < result.Width; j++)
            {
                var columns = Seen(j, windows.Kernel.Width, windows.Stride.Width, windows.Padding.Width, windows.Dilation.Width, size.Width);
                var at = (rows.First * size.Width) + columns.First;
                var largest = Unsafe.Add(ref numbers, at);
                for (var r = rows.First; r < rows.End; r += windows.Dilation.Height)
                {
                    for (var c = columns.First; c < columns.End; c += windows.Dilation.Width)
                    {
                        var candidate = (r * size.Width) + c;
                        var value = Unsafe.Add(ref numbers, candidate);
                        // Not larger and not smaller or equal: NaN, which stays once it is there.
                        at = value > largest || (float.IsNaN(value) && !float.IsNaN(largest)) ? candidate : at;
                        largest = Unsafe.Add(ref numbers, at);
                    }
                }
                (best[next], place[next]) = (largest, at);
                next++;
            }
        }
    }

    // The elements of window i along an axis that lie in the picture.
    private static (int First, int End) Seen(int i, int kernel, int stride, int padding, int dilation, int length)
    {
        var start = (i * stride) - padding;
        var first = start >= 0 ? start : start + ((-start + dilation - 1) / dilation * dilation);
        return (first, Math.Min(start + ((kernel - 1) * dilation) + 1, length));
    }
}

/// <summary>Each gradient to where its number came from; counts planes.</summary>
internal readonly struct MaxPoolSlopeLoop(View g, View indices, View share) : ILaneLoop
{
    private readonly float[] from = CpuBackend.Of(g), places = CpuBackend.Of(indices), to = CpuBackend.Of(share);
    private readonly int results = g.Shape.Array[2] * g.Shape.Array[3], plane = share.Shape.Array[2] * share.Shape.Array[3];
    private readonly (int G, int Indices, int Share) offsets = (g.Offset, indices.Offset, share.Offset);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++)
        {
            var target = to.AsSpan(offsets.Share + (i * plane), plane);
            var gradients = from.AsSpan(offsets.G + (i * results), results);
            var at = places.AsSpan(offsets.Indices + (i * results), results);
            target.Clear();
            for (var k = 0; k < gradients.Length; k++) target[(int)at[k]] += gradients[k];
        }
    }
}
