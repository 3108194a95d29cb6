namespace Lernet.Core.Tests.Simulation;

/// <summary>The matrix product of the lesson, [N, N] times [N, N], as kernels.</summary>
internal sealed class Products(int n)
{
    public GlobalMemory A { get; } = new("a", Tensor.Uniform([n, n], seed: 1));

    public GlobalMemory B { get; } = new("b", Tensor.Uniform([n, n], seed: 2));

    public GlobalMemory C { get; } = new("c", Tensor.Zeros(n, n));

    public Tensor Expected => A.ToTensor().MatMul(B.ToTensor());

    public void Naive(GridThread thread)
    {
        var (column, row) = thread.Global;
        if (row >= n || column >= n) return;
        var sum = 0f;
        for (var k = 0; k < n; k++) sum += A[row, k] * B[k, column];
        C[row, column] = sum;
    }

    public Func<GridThread, IEnumerable<GridBarrier>> Tiled(int t, bool waitsAfterLoading = true, bool waitsAfterUse = true)
    {
        return Kernel;

        IEnumerable<GridBarrier> Kernel(GridThread thread)
        {
            var (column, row) = thread.Global;
            var (x, y) = thread.Local;
            var (a, b) = (thread.Shared("tile of a", t, t), thread.Shared("tile of b", t, t));
            var sum = 0f;
            for (var start = 0; start < n; start += t)
            {
                a[y, x] = A[row, start + x];
                b[y, x] = B[start + y, column];
                if (waitsAfterLoading) yield return thread.Barrier;
                for (var k = 0; k < t; k++) sum += a[y, k] * b[k, x];
                if (waitsAfterUse) yield return thread.Barrier;
            }
            C[row, column] = sum;
        }
    }
}
