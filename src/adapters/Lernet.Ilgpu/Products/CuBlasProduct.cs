using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using Lernet.Backends;

namespace Lernet.Ilgpu.Products;

/// <summary>Products of matrices by cuBLAS, NVIDIA's library, where a machine has it.</summary>
internal sealed class CuBlasProduct : IDisposable
{
    // It takes one matrix after the other; more are faster in one kernel of ours.
    private const int MostBatches = 16;

    private readonly CuBlas library;

    private CuBlasProduct(CuBlas library) => this.library = library;

    /// <summary>The library, or null: another maker's device, not installed, or of a version that ILGPU does not know (10 to 12).</summary>
    public static CuBlasProduct? TryOpen(Accelerator accelerator)
    {
        if (accelerator is not CudaAccelerator cuda) return null;
        try
        {
            return new(new CuBlas(cuda));
        }
        catch (Exception error) when (error is DllNotFoundException or NotSupportedException or CuBlasException)
        {
            return null;
        }
    }

    /// <summary>Whether it can compute y = a b: matrices in rows or in columns, and few of them.</summary>
    public static bool Takes(View a, View b, View y) =>
        Matrix.Of(a) is not null && Matrix.Of(b) is not null && y.Length > 0 && a.Shape[-1] > 0 && y.Length / (y.Shape[-2] * y.Shape[-1]) <= MostBatches;

    /// <summary>y = a b. cuBLAS counts columns first, and so computes yᵀ = bᵀ aᵀ.</summary>
    public void Run(IlgpuBackend backend, View a, View b, View y)
    {
        var (rows, inner, columns) = (a.Shape[-2], a.Shape[-1], b.Shape[-1]);
        var (left, right, area) = (Matrix.Of(a)!.Value, Matrix.Of(b)!.Value, rows * columns);
        var (numbersA, numbersB, target) = (backend.All(a), backend.All(b), backend.Write(y));
        for (var batch = 0; batch < y.Length / area; batch++)
        {
            var (startA, startB) = (a.At(batch, a.Shape.Rank - 2), b.At(batch, b.Shape.Rank - 2));
            library.Gemm(right.Operation, left.Operation, columns, rows, inner, 1, numbersB.SubView(startB, numbersB.Length - startB), right.Step,
                numbersA.SubView(startA, numbersA.Length - startA), left.Step, 0, target.SubView(batch * area, area), columns);
        }
    }

    public void Dispose() => library.Dispose();

    /// <summary>How the last two axes of a view lie: side by side in rows, or in columns, with a step from one to the next.</summary>
    internal readonly record struct Matrix(CuBlasOperation Operation, int Step)
    {
        public static Matrix? Of(View x)
        {
            var (rows, columns, down, across) = (x.Shape[-2], x.Shape[-1], x.Strides[^2], x.Strides[^1]);
            if (across == 1 && down >= columns) return new(CuBlasOperation.NonTranspose, down);
            return down == 1 && across >= rows ? new(CuBlasOperation.Transpose, across) : null;
        }
    }
}
