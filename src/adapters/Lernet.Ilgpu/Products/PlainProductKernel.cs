using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Products;

/// <summary>y = a b, one thread for each element and part: for small matrices, and for devices with small groups.</summary>
/// <param name="product">The sizes.</param>
/// <param name="factors">a and b.</param>
/// <param name="y">[parts, batches, m, n].</param>
internal readonly struct PlainProductKernel<TFactors>(Product product, TFactors factors, ArrayView<float> y) : IElementKernel
    where TFactors : struct, IFactors
{
    public void Run(int thread)
    {
        var (above, column) = (thread / product.Columns, thread % product.Columns);
        var (matrix, row) = (above / product.Rows, above % product.Rows);
        var (part, batch) = (matrix / product.Batches, matrix % product.Batches);
        var (left, right, end) = (factors.LeftStart(batch), factors.RightStart(batch), product.End(part));
        var sum = 0f;
        for (var k = part * product.Stretch; k < end; k++) sum += factors.Left(left, row, k) * factors.Right(right, column, k);
        y[thread] = sum;
    }
}
