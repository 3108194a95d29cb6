using ILGPU;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Rows;

/// <summary>The gradient through softmax, (g − Σ g y) y, or through its logarithm, g − eʸ Σ g; a group for each row.</summary>
internal readonly struct SoftmaxSlopeKernel(int columns, Flag isLog, ArrayView<float> g, ArrayView<float> y, ArrayView<float> share) : IGroupKernel
{
    public void Run()
    {
        var room = ILGPU.SharedMemory.Allocate<float>(Team.Most);
        var (start, own) = (ILGPU.Grid.IdxX * columns, 0f);
        for (var i = start + Group.IdxX; i < start + columns; i += Group.DimX) own += isLog ? g[i] : g[i] * y[i];
        var sum = Team.Combine(default(AddZip), own, room);
        for (var i = start + Group.IdxX; i < start + columns; i += Group.DimX)
        {
            share[i] = isLog ? g[i] - (DeviceReal.Exp(y[i]).Value * sum) : (g[i] - sum) * y[i];
        }
    }
}
