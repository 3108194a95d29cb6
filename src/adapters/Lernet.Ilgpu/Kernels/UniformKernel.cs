using ILGPU;
using Lernet.Ilgpu.Running;
using Lernet.Random;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Uniform numbers in [0, 1), the same as on every backend; a thread makes the four of a block.</summary>
internal readonly struct UniformKernel(ulong seed, ulong stream, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (a, b, c, d) = Philox.Block(seed, stream, (ulong)thread);
        Four.Store(y, thread, Philox.Uniform(a), Philox.Uniform(b), Philox.Uniform(c), Philox.Uniform(d));
    }
}
