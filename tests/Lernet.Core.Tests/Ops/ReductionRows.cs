namespace Lernet.Core.Tests.Ops;

internal static class ReductionRows
{
    private static readonly int[] Box = [3, 4, 5];

    public static IEnumerable<OpCase> All =>
    [
        Whole("Sum", x => x.Sum(), v => v.Sum()),
        Whole("Mean", x => x.Mean(), v => v.Average()),
        Whole("Max", x => x.Max(), v => v.Max()),
        Whole("Min", x => x.Min(), v => v.Min()),
        .. new[] { 0, 1, 2 }.SelectMany(Axis),
        new("Sum", t => t[0].Sum([0, 2]), [new(Box)], t => [.. Enumerable.Range(0, 4).Select(j => Sum(3, i => Sum(5, k => t[0][i, j, k])))]) { Title = "Sum of axes 0 and 2" },
        new("CumSum", t => t[0].CumSum(1), [new(Box)], t => [.. Cells().Select(c => Sum(c.J + 1, j => t[0][c.I, j, c.K]))]),
        new("LogSumExp", t => t[0].LogSumExp(), [new([4, 6], -30, 30)], t => [.. Enumerable.Range(0, 4).Select(i => LogSum(t[0], i, 6))]),
        new("LogSoftmax", t => t[0].LogSoftmax(), [new([4, 6], -30, 30)], t => ElementwiseRows.Each([4, 6], (i, j) => t[0][i, j] - LogSum(t[0], i, 6))),
        new("Softmax", t => t[0].Softmax(), [new([4, 6])], t => ElementwiseRows.Each([4, 6], (i, j) => Math.Exp(t[0][i, j] - LogSum(t[0], i, 6)))),
        new("Softmax", t => t[0].Softmax(0), [new([4, 6])], t => ElementwiseRows.Each([4, 6], (i, j) => Math.Exp(t[0][i, j]) / Sum(4, k => Math.Exp(t[0][k, j])))) { Title = "Softmax of axis 0" },
    ];

    private static IEnumerable<OpCase> Axis(int axis)
    {
        yield return Along("Sum", axis, x => x.Sum(axis), v => v.Sum());
        yield return Along("Mean", axis, x => x.Mean(axis, keepDims: true), v => v.Average());
        yield return Along("Max", axis, x => x.Max(axis), v => v.Max());
        yield return Along("Min", axis, x => x.Min(axis), v => v.Min());
        yield return Along("Variance", axis, x => x.Variance(axis, correction: 1), v => v.Sum(x => (x - v.Average()) * (x - v.Average())) / (v.Length - 1));
        yield return Along("ArgMax", axis, x => x.ArgMax(axis), v => Array.IndexOf(v, v.Max())) with { HasGradient = false };
        yield return Along("ArgMin", axis, x => x.ArgMin(axis), v => Array.IndexOf(v, v.Min())) with { HasGradient = false };
    }

    private static OpCase Whole(string op, Func<Tensor, Tensor> run, Func<double[], double> f) =>
        new(op, t => run(t[0]), [new(Box)], t => [f(t[0].Values)]) { Title = $"{op} of all" };

    private static OpCase Along(string op, int axis, Func<Tensor, Tensor> run, Func<double[], double> f) =>
        new(op, t => run(t[0]), [new(Box)], t =>
        [
            .. from line in Cells().GroupBy(c => axis switch { 0 => (c.J, c.K), 1 => (c.I, c.K), _ => (c.I, c.J) })
               orderby line.Key
               select f([.. line.Select(c => t[0][c.I, c.J, c.K])]),
        ])
        {
            Title = $"{op} of axis {axis}",
        };

    private static IEnumerable<(int I, int J, int K)> Cells() =>
        from i in Enumerable.Range(0, 3) from j in Enumerable.Range(0, 4) from k in Enumerable.Range(0, 5) select (i, j, k);

    private static double Sum(int count, Func<int, double> f) => Enumerable.Range(0, count).Sum(f);

    private static double LogSum(Array2 x, int row, int count)
    {
        var max = Enumerable.Range(0, count).Max(j => x[row, j]);
        return max + Math.Log(Sum(count, j => Math.Exp(x[row, j] - max)));
    }
}
