using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Rows;

/// <summary>(x − mean) / √(variance + ε) · weight + bias; a group for each row.</summary>
internal readonly struct LayerNormKernel(int columns, float epsilon, ArrayView<float> x, ArrayView<float> weight, ArrayView<float> bias, ArrayView<float> y)
    : IGroupKernel
{
    public void Run()
    {
        var room = ILGPU.SharedMemory.Allocate<float>(Team.Most);
        var start = ILGPU.Grid.IdxX * columns;
        var (from, to) = (x.SubView(start, columns), y.SubView(start, columns));
        var (mean, scale) = Moments.Of(from, epsilon, room);
        for (var i = Group.IdxX; i < columns; i += Group.DimX) to[i] = ((from[i] - mean) * scale * weight[i]) + bias[i];
    }
}
