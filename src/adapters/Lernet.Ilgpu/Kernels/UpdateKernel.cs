using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Kernels;

/// <summary>One step of an optimizer: one thread for each number of the parameter and what is remembered of it.</summary>
/// <remarks>States that the rule does not have are the gradient again, and not touched.</remarks>
internal readonly struct UpdateKernel<TOp>(TOp op, int states, Extents extents, Strided parameter, ArrayView<float> gradient,
    ArrayView<float> first, ArrayView<float> second, ArrayView<float> third) : IElementKernel where TOp : struct, IUpdate
{
    public void Run(int thread)
    {
        var at = extents.Split(thread);
        var (p, a, b, c) = (new DeviceReal(parameter.Load(at)), new DeviceReal(0), new DeviceReal(0), new DeviceReal(0));
        if (states > 0) a = first[thread];
        if (states > 1) b = second[thread];
        if (states > 2) c = third[thread];
        op.Invoke(new DeviceReal(gradient[thread]), ref p, ref a, ref b, ref c);
        parameter.Store(at, p.Value);
        if (states > 0) first[thread] = Normal(a.Value);
        if (states > 1) second[thread] = Normal(b.Value);
        if (states > 2) third[thread] = Normal(c.Value);
    }

    // As on the Cpu: a mean of gradients that are 0 becomes 0, and not ever smaller.
    private static float Normal(float state) => MathF.Abs(state) < 1.17549435e-38f ? 0 : state;
}
