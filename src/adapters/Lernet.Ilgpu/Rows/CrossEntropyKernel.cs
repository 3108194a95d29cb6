using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Rows;

/// <summary>ln Σ eˣ − x at the class; a group for each row.</summary>
internal readonly struct CrossEntropyKernel(int columns, ArrayView<float> x, ArrayView<float> classes, ArrayView<float> y) : IGroupKernel
{
    public void Run()
    {
        var room = ILGPU.SharedMemory.Allocate<float>(Team.Most);
        var row = ILGPU.Grid.IdxX;
        var from = x.SubView(row * columns, columns);
        var sum = Moments.LogSum(from, room);
        if (Group.IdxX == 0) y[row] = sum - from[(int)classes[row]];
    }
}
