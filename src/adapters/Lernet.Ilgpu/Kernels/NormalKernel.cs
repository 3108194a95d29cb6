using ILGPU;
using Lernet.Ilgpu.Running;
using Lernet.Random;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Standard normal numbers, the same as on every backend; a thread makes the four of a block.</summary>
internal readonly struct NormalKernel(ulong seed, ulong stream, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (a, b, c, d) = Philox.Block(seed, stream, (ulong)thread);
        Four.Store(y, thread, NormalQuantile.At(a), NormalQuantile.At(b), NormalQuantile.At(c), NormalQuantile.At(d));
    }
}
