using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>One step of a bitonic sorting network: pairs at a distance are put in order, in rising or falling blocks.</summary>
/// <remarks>K. Batcher 1968, "Sorting networks and their applications". All numbers are powers of two, so lines do not mix.</remarks>
internal readonly struct SortStepKernel(int width, int block, int distance, ArrayView<ulong> keys) : IElementKernel
{
    public void Run(int thread)
    {
        // The pair's lower place: the thread's number with a 0 put in at the distance.
        var low = ((thread & ~(distance - 1)) << 1) | (thread & (distance - 1));
        var (first, second) = (keys[low], keys[low + distance]);
        if (first > second != ((low & block & (width - 1)) == 0)) return;
        keys[low] = second;
        keys[low + distance] = first;
    }
}
