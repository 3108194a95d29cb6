using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>One step of a recurrent cell backward, a thread for each unit of each example.</summary>
internal readonly struct SlopeKernel<TCell>(SlopeArrays arrays, int step, int steps, int size, int gates) : IElementKernel where TCell : struct, ICell
{
    public void Run(int thread) => TCell.Backward(arrays, StepPlace.Of(thread, step, steps, size, gates));
}
