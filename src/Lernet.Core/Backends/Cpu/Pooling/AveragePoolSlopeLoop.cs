using System.Buffers;
using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Each number shared out over its window: over the columns of a line first, which is then added to the rows; counts planes.</summary>
internal readonly struct AveragePoolSlopeLoop(View g, PoolWindows windows, bool countPadding, View ofX) : ILaneLoop
{
    private readonly Planes upstream = new(g), share = new(ofX);
    private readonly PoolSpan[] rows = PoolSpan.Rows(windows, new Planes(ofX).Size, g.Shape.Array[2], countPadding);
    private readonly PoolSpan[] columns = PoolSpan.Columns(windows, new Planes(ofX).Size, g.Shape.Array[3], countPadding);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        var (width, wide) = (share.Size.Width, upstream.Size.Width);
        var room = ArrayPool<float>.Shared.Rent(width);
        var line = room.AsSpan(0, width);
        for (var p = first; p < end; p++)
        {
            share[p].Clear();
            for (var i = 0; i < rows.Length; i++)
            {
                var seen = share[p].Slice(rows[i].Start * width, rows[i].Length * width);
                line.Clear();
                Spread(upstream[p].Slice(i * wide, wide), line, rows[i].Share);
                for (var at = 0; at < seen.Length; at += width) Row<V>.Zip(default(AddZip), seen.Slice(at, width), line, seen.Slice(at, width));
            }
        }
        ArrayPool<float>.Shared.Return(room);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Spread(ReadOnlySpan<float> means, Span<float> line, float share)
    {
        for (var j = 0; j < means.Length; j++)
        {
            var part = means[j] * share * columns[j].Share;
            for (var k = columns[j].Start; k < columns[j].End; k++) line[k] += part;
        }
    }
}
