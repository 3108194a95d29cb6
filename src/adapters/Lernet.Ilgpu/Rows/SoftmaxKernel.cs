using ILGPU;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Rows;

/// <summary>eˣ / Σ eˣ for every row, or its logarithm x − ln Σ eˣ; a group for each row.</summary>
internal readonly struct SoftmaxKernel(int columns, Flag isLog, ArrayView<float> x, ArrayView<float> y) : IGroupKernel
{
    public void Run()
    {
        var room = ILGPU.SharedMemory.Allocate<float>(Team.Most);
        var start = ILGPU.Grid.IdxX * columns;
        var (from, to) = (x.SubView(start, columns), y.SubView(start, columns));
        if (isLog)
        {
            var sum = Moments.LogSum(from, room);
            for (var i = Group.IdxX; i < columns; i += Group.DimX) to[i] = from[i] - sum;
        }
        else
        {
            var max = Moments.Max(from, room);
            var sum = Moments.ExpSum(from, max, room);
            for (var i = Group.IdxX; i < columns; i += Group.DimX) to[i] = DeviceReal.Exp(from[i] - max).Value / sum;
        }
    }
}
