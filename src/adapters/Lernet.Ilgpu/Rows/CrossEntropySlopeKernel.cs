using ILGPU;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Rows;

/// <summary>g (softmax(x) − 1 at the class); a group for each row.</summary>
internal readonly struct CrossEntropySlopeKernel(int columns, ArrayView<float> g, ArrayView<float> x, ArrayView<float> classes, ArrayView<float> share)
    : IGroupKernel
{
    public void Run()
    {
        var room = ILGPU.SharedMemory.Allocate<float>(Team.Most);
        var row = ILGPU.Grid.IdxX;
        var (from, to, upstream, right) = (x.SubView(row * columns, columns), share.SubView(row * columns, columns), g[row], (int)classes[row]);
        var max = Moments.Max(from, room);
        var sum = Moments.ExpSum(from, max, room);
        for (var i = Group.IdxX; i < columns; i += Group.DimX)
        {
            to[i] = (upstream / sum * DeviceReal.Exp(from[i] - max).Value) - (i == right ? upstream : 0);
        }
    }
}
