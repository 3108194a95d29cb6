using Lernet.Backends;
using Lernet.Ilgpu.Products;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>Products that end with a bias.</content>
public sealed partial class IlgpuBackend : IProductKernels
{
    /// <inheritdoc/>
    public void MatMul(View a, View b, View bias, View y)
    {
        if (!UsesCuBlas || !CuBlasProduct.Takes(a, b, y))
        {
            products.Run(a, b, y, bias);
            return;
        }
        MatMul(a, b, y);
        Zip(default(AddZip), y, bias.Stretched(y.Shape), y);
    }
}
