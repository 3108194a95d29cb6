namespace Lernet.Core.Tests.Ops;

internal static class ProductRows
{
    // n products of numbers near 1, each rounded once, in sums that grow with the root of n: 1e-5 covers n = 400.
    private const double Tolerance = 1e-5;

    public static IEnumerable<OpCase> All =>
    [
        new("Dot", t => t[0].Dot(t[1]), [new([6]), new([6])], t => [Sum(6, k => t[0][k] * t[1][k])]) { Tolerance = Tolerance },
        new("MatMul", t => t[0].MatMul(t[1]), [new([3, 4]), new([4, 5])], t => Product(t[0], t[1], 3, 4, 5)) { Tolerance = Tolerance },
        new("MatMul", t => t[0].MatMul(t[1].Transpose()), [new([3, 4]), new([5, 4])],
            t => ElementwiseRows.Each([3, 5], (i, j) => Sum(4, k => t[0][i, k] * t[1][j, k]))) { Tolerance = Tolerance, Title = "MatMul with a transpose" },
        new("MatMul", t => t[0].MatMul(t[1]), [new([4]), new([4, 5])], t => [.. Enumerable.Range(0, 5).Select(j => Sum(4, k => t[0][k] * t[1][k, j]))])
            { Tolerance = Tolerance, Title = "vector times matrix" },
        new("MatMul", t => t[0].MatMul(t[1]), [new([3, 4]), new([4])], t => [.. Enumerable.Range(0, 3).Select(i => Sum(4, k => t[0][i, k] * t[1][k]))])
            { Tolerance = Tolerance, Title = "matrix times vector" },
        new("MatMul", t => t[0].MatMul(t[1]), [new([2, 3, 4]), new([4, 5])],
            t => [.. from b in Enumerable.Range(0, 2) from i in Enumerable.Range(0, 3) from j in Enumerable.Range(0, 5) select Sum(4, k => t[0][b, i, k] * t[1][k, j])])
            { Tolerance = Tolerance, Title = "batch times matrix" },
        new("MatMul", t => t[0].MatMul(t[1]), [new([2, 3, 4]), new([2, 4, 5])],
            t => [.. from b in Enumerable.Range(0, 2) from i in Enumerable.Range(0, 3) from j in Enumerable.Range(0, 5) select Sum(4, k => t[0][b, i, k] * t[1][b, k, j])])
            { Tolerance = Tolerance, Title = "batch times batch" },
        new("Linear", t => t[0].Linear(t[1], t[2]), [new([3, 4]), new([5, 4]), new([5])],
            t => ElementwiseRows.Each([3, 5], (i, j) => t[2][j] + Sum(4, k => t[0][i, k] * t[1][j, k]))) { Tolerance = Tolerance },
        new("Linear", t => t[0].Linear(t[1]), [new([2, 3, 4]), new([5, 4])],
            t => [.. from b in Enumerable.Range(0, 2) from i in Enumerable.Range(0, 3) from j in Enumerable.Range(0, 5) select Sum(4, k => t[0][b, i, k] * t[1][j, k])])
            { Tolerance = Tolerance, Title = "Linear of a batch of rows, no bias" },
        new("Linear", t => t[0].Transpose().Linear(t[1], t[2]), [new([4, 3]), new([5, 4]), new([5])],
            t => ElementwiseRows.Each([3, 5], (i, j) => t[2][j] + Sum(4, k => t[0][k, i] * t[1][j, k]))) { Tolerance = Tolerance, Title = "Linear of a transpose" },
        new("Linear", t => t[0].Linear(t[1], t[2]), [new([4]), new([5, 4]), new([5])],
            t => [.. Enumerable.Range(0, 5).Select(j => t[2][j] + Sum(4, k => t[0][k] * t[1][j, k]))]) { Tolerance = Tolerance, Title = "Linear of a vector" },
    ];

    private static double[] Product(Array2 a, Array2 b, int rows, int inner, int columns) =>
        ElementwiseRows.Each([rows, columns], (i, j) => Sum(inner, k => a[i, k] * b[k, j]));

    private static double Sum(int count, Func<int, double> f) => Enumerable.Range(0, count).Sum(f);
}
