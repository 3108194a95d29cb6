using ILGPU;
using Lernet.Backends;
using Lernet.Ilgpu.Kernels;
using Lernet.Ilgpu.Layout;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>What is done to each element by itself.</content>
public sealed partial class IlgpuBackend
{
    /// <inheritdoc/>
    public void Fill(View y, double value)
    {
        var walk = Walk.Over(y);
        launcher.Start(y.Length, new FillKernel((float)value, walk.Extents, Write(y, walk.A)));
    }

    /// <inheritdoc/>
    public void Copy(View x, View y)
    {
        var walk = Walk.Over(y, x);
        launcher.Start(y.Length, new CopyKernel(walk.Extents, Read(x, walk.B), Write(y, walk.A)));
    }

    /// <inheritdoc/>
    public void Map<TOp>(TOp op, View x, View y) where TOp : struct, IMap
    {
        var walk = Walk.Over(y, x);
        launcher.Start(y.Length, new MapKernel<TOp>(op, walk.Extents, Read(x, walk.B), Write(y, walk.A)));
    }

    /// <inheritdoc/>
    public void Zip<TOp>(TOp op, View a, View b, View y) where TOp : struct, IZip
    {
        var walk = Walk.Over(y, a, b);
        launcher.Start(y.Length, new ZipKernel<TOp>(op, walk.Extents, Read(a, walk.B), Read(b, walk.C), Write(y, walk.A)));
    }

    /// <inheritdoc/>
    public void Where(View condition, View a, View b, View y)
    {
        var walk = Walk.Over(y, condition, a, b);
        launcher.Start(y.Length, new WhereKernel(walk.Extents, Read(condition, walk.B), Read(a, walk.C), Read(b, walk.D), Write(y, walk.A)));
    }

    /// <inheritdoc/>
    public void Update<TOp>(TOp op, View gradient, View parameter, View first, View second, View third) where TOp : struct, IUpdate
    {
        if (parameter.Length == 0) return;
        var (walk, g) = (Walk.Over(parameter), Read(gradient));
        launcher.Start(parameter.Length, new UpdateKernel<TOp>(op, op.States, walk.Extents, Write(parameter, walk.A), g,
            State(first, 1), State(second, 2), State(third, 3)));

        ArrayView<float> State(View state, int number) => op.States < number ? g : Write(state);
    }

    /// <inheritdoc/>
    public void Accumulate(View x, View y)
    {
        if (x.Length == 0) return;
        var overlap = Overlap.Of(y);
        if (overlap.IsUnordered)
        {
            var walk = Walk.Over(x, y);
            launcher.Start(1, new AccumulateInOrderKernel(x.Length, walk.Extents, Read(x, walk.A), Write(y, walk.B)));
            return;
        }
        foreach (var index in overlap.Turns)
        {
            var (from, to) = (overlap.At(x, index), overlap.At(y, index));
            var walk = Walk.Over(from, to);
            launcher.Start(from.Length, new AccumulateKernel(walk.Extents, Read(from, walk.A), Write(to, walk.B)));
        }
    }
}
