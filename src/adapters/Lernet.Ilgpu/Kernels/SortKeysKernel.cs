using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Writes the keys of long lines side by side, each line filled up to a power of two.</summary>
internal readonly struct SortKeysKernel(int size, int width, Extents lines, Strided x, int stepX, ArrayView<ulong> keys) : IElementKernel
{
    public void Run(int thread)
    {
        var (line, place) = (thread / width, thread % width);
        var data = x.Data;
        keys[thread] = place < size ? SortKey.Of(data[x.Place(lines.Split(line)) + (place * stepX)], place) : SortKey.Last;
    }
}
