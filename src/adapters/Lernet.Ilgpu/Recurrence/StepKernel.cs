using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>One step of a recurrent cell forward, a thread for each unit of each example.</summary>
internal readonly struct StepKernel<TCell>(StepArrays arrays, int step, int steps, int size, int gates) : IElementKernel where TCell : struct, ICell
{
    public void Run(int thread) => TCell.Forward(arrays, StepPlace.Of(thread, step, steps, size, gates));
}
