using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Products;

/// <summary>y = a b, one thread for each element and part: for narrow matrices, and for devices with small groups.</summary>
/// <param name="product">The sizes.</param>
/// <param name="operands">a, b and y.</param>
/// <param name="y">The result, or one for each part.</param>
internal readonly struct PlainProductKernel<TOperands>(Product product, TOperands operands, ArrayView<float> y) : IElementKernel
    where TOperands : struct, IOperands
{
    public void Run(int thread)
    {
        var (above, column) = (thread / product.Columns, thread % product.Columns);
        var (matrix, row) = (above / product.Rows, above % product.Rows);
        var (part, batch) = (matrix / product.Batches, matrix % product.Batches);
        var (startA, startB, sum) = (operands.LeftStart(batch), operands.RightStart(batch), 0f);
        for (var k = part * product.Stretch; k < product.End(part); k++)
        {
            sum += operands.Left(startA, row, k) * operands.Right(startB, k, column);
        }
        y[(part * product.Length) + operands.Place(operands.Start(batch), row, column)] = part == 0 ? sum + operands.Added(batch, row, column) : sum;
    }
}
