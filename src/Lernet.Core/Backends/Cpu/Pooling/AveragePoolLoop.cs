using System.Buffers;
using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>The mean of each window: rows of the picture are added up first, then the columns of their sum; counts planes.</summary>
internal readonly struct AveragePoolLoop(View x, PoolWindows windows, bool countPadding, View y) : ILaneLoop
{
    private readonly Planes from = new(x), to = new(y);
    private readonly PoolSpan[] rows = PoolSpan.Rows(windows, new Planes(x).Size, y.Shape.Array[2], countPadding);
    private readonly PoolSpan[] columns = PoolSpan.Columns(windows, new Planes(x).Size, y.Shape.Array[3], countPadding);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        var (width, wide) = (from.Size.Width, to.Size.Width);
        var room = ArrayPool<float>.Shared.Rent(width);
        var line = room.AsSpan(0, width);
        for (var p = first; p < end; p++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var seen = from[p].Slice(rows[i].Start * width, rows[i].Length * width);
                seen[..width].CopyTo(line);
                for (var at = width; at < seen.Length; at += width) Row<V>.Zip(default(AddZip), line, seen.Slice(at, width), line);
                Sum(line, to[p].Slice(i * wide, wide), rows[i].Share);
            }
        }
        ArrayPool<float>.Shared.Return(room);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(ReadOnlySpan<float> line, Span<float> means, float share)
    {
        for (var j = 0; j < means.Length; j++)
        {
            var sum = 0f;
            for (var k = columns[j].Start; k < columns[j].End; k++) sum += line[k];
            means[j] = sum * share * columns[j].Share;
        }
    }
}
