using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Recurrence;

/// <summary>One step of a recurrent layer, one thread for each unit of each example.</summary>
internal readonly struct CellKernel<TCell>(ForwardData data) : IElementKernel where TCell : struct, ICell
{
    public void Run(int thread) => TCell.Forward(data, thread);
}

/// <summary>The gradient through one step.</summary>
internal readonly struct CellSlopeKernel<TCell>(BackwardData data) : IElementKernel where TCell : struct, ICell
{
    public void Run(int thread) => TCell.Backward(data, thread);
}
