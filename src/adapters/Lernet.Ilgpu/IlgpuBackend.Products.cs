using Lernet.Backends;

namespace Lernet.Ilgpu;

/// <content>Products that end with a bias.</content>
public sealed partial class IlgpuBackend : IProductKernels
{
    /// <inheritdoc/>
    public void MatMul(View a, View b, View bias, View y) => products.Run(a, b, y, bias);
}
