namespace Lernet.Backends.Cpu;

/// <content>Products that end with a bias.</content>
internal sealed partial class CpuBackend : IProductKernels
{
    public void MatMul(View a, View b, View bias, View y) => MatrixProduct.Run(a, b, y, bias);
}
