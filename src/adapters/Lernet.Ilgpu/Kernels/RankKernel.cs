using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Sorts short lines: one thread for each element counts those that come before it, and writes its index there.</summary>
internal readonly struct RankKernel(int size, Extents lines, Strided x, int stepX, Strided y, int stepY) : IElementKernel
{
    public void Run(int thread)
    {
        var (at, place) = (lines.Split(thread / size), thread % size);
        var (from, to, start) = (x.Data, y.Data, x.Place(at));
        var (own, before) = (SortKey.Of(from[start + (place * stepX)], place), 0);
        for (var k = 0; k < size; k++)
        {
            if (SortKey.Of(from[start + (k * stepX)], k) < own) before++;
        }
        to[y.Place(at) + (before * stepY)] = place;
    }
}
