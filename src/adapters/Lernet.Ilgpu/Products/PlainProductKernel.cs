using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Products;

/// <summary>y = a b, one thread for each element and part: for small matrices, and for devices with small groups.</summary>
/// <param name="product">The sizes.</param>
/// <param name="a">[m, k].</param>
/// <param name="b">[k, n].</param>
/// <param name="y">[parts, batches, m, n].</param>
internal readonly struct PlainProductKernel(Product product, Factor a, Factor b, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (above, column) = (thread / product.Columns, thread % product.Columns);
        var (matrix, row) = (above / product.Rows, above % product.Rows);
        var (part, batch) = (matrix / product.Batches, product.Batch(matrix % product.Batches));
        var (left, right, startA, startB) = (a.Data, b.Data, a.Start(batch), b.Start(batch));
        var sum = 0f;
        for (var k = part * product.Stretch; k < product.End(part); k++)
        {
            sum += left[startA + a.Place(row, k)] * right[startB + b.Place(column, k)];
        }
        y[thread] = sum;
    }
}
