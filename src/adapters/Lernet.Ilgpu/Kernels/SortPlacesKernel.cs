using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Writes the places that sorted keys carry.</summary>
internal readonly struct SortPlacesKernel(int size, int width, Extents lines, ArrayView<ulong> keys, Strided y, int stepY) : IElementKernel
{
    public void Run(int thread)
    {
        var (line, rank) = (thread / size, thread % size);
        var data = y.Data;
        data[y.Place(lines.Split(line)) + (rank * stepY)] = (uint)keys[(line * width) + rank];
    }
}
