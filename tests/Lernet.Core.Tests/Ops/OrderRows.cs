namespace Lernet.Core.Tests.Ops;

/// <summary>Sorting and what follows from it, products and norms, running and counted.</summary>
internal static class OrderRows
{
    private static readonly Input Box = new([3, 4, 5]);

    public static IEnumerable<OpCase> All =>
    [
        .. new[] { 0, 1, 2 }.SelectMany(OfAxis),
        Whole("Median", x => x.Median(), v => v.Order().ElementAt((v.Length - 1) / 2)),
        Whole("Quantile", x => x.Quantile(0.3), v => Quantile(v, 0.3)),
        Whole("Product", x => x.Product(), v => v.Aggregate(1.0, (a, b) => a * b)) with { Inputs = [new([2, 5], 0.5)] },
        Whole("Norm", x => x.Norm(), v => Math.Sqrt(v.Sum(x => x * x))),
        Whole("Unique", x => x.Unique(), v => 0) with { Inputs = [new([9], Shape2: Math.Round)], Oracle = t => [.. t[0].Values.Distinct().Order()], HasGradient = false },
        Whole("BinCount", x => x.BinCount(6), v => 0) with
        {
            Inputs = [new([9], 0, 4, Math.Floor)], HasGradient = false,
            Oracle = t => [.. Enumerable.Range(0, 6).Select(i => (double)t[0].Values.Count(v => v == i))],
        },
        Whole("Histogram", x => x.Histogram(4, -1, 1).Counts, v => 0) with
        {
            HasGradient = false, Oracle = t => [.. Enumerable.Range(0, 4).Select(i => (double)t[0].Values.Count(v => v >= -1 + (0.5 * i) && v < -0.5 + (0.5 * i)))],
        },
    ];

    private static IEnumerable<OpCase> OfAxis(int axis)
    {
        yield return Lines("Sort", axis, x => x.Sort(axis), v => [.. v.Order()]);
        yield return Lines("Sort", axis, x => x.Sort(axis, descending: true), v => [.. v.OrderDescending()]) with { Title = $"Sort down of axis {axis}" };
        yield return Lines("ArgSort", axis, x => x.ArgSort(axis), v => [.. v.Select((x, i) => (x, i)).OrderBy(p => p.x).Select(p => (double)p.i)]) with { HasGradient = false };
        yield return Lines("TopK", axis, x => x.TopK(2, axis).Values, v => [.. v.OrderDescending().Take(2)]);
        yield return Lines("TopK", axis, x => x.TopK(2, axis, largest: false).Indices, v => [.. v.Select((x, i) => (x, i)).OrderBy(p => p.x).Take(2).Select(p => (double)p.i)])
            with { HasGradient = false, Title = $"TopK places of axis {axis}" };
        yield return Lines("Median", axis, x => x.Median(axis), v => [v.Order().ElementAt((v.Length - 1) / 2)]);
        yield return Lines("Quantile", axis, x => x.Quantile(0.6, axis), v => [Quantile(v, 0.6)]);
        yield return Lines("Product", axis, x => x.Product(axis), v => [v.Aggregate(1.0, (a, b) => a * b)]);
        yield return Lines("CumProd", axis, x => x.CumProd(axis), v => Running(v, (a, b) => a * b));
        yield return Lines("CumMax", axis, x => x.CumMax(axis), v => Running(v, Math.Max));
        yield return Lines("CumMin", axis, x => x.CumMin(axis), v => Running(v, Math.Min));
        yield return Lines("StandardDeviation", axis, x => x.StandardDeviation(axis, correction: 1), v => [Math.Sqrt(v.Sum(x => Math.Pow(x - v.Average(), 2)) / (v.Length - 1))]);
        yield return Lines("Norm", axis, x => x.Norm(1, axis), v => [v.Sum(Math.Abs)]);
        yield return Lines("Norm", axis, x => x.Norm(3, axis), v => [Math.Pow(v.Sum(x => Math.Pow(Math.Abs(x), 3)), 1 / 3.0)]) with { Title = $"Norm 3 of axis {axis}", Tolerance = 4e-6 }; // powf
        yield return Lines("Norm", axis, x => x.Norm(double.PositiveInfinity, axis), v => [v.Max(Math.Abs)]) with { Title = $"Norm ∞ of axis {axis}" };
    }

    private static double Quantile(double[] values, double q)
    {
        var (sorted, place) = (values.Order().ToArray(), q * (values.Length - 1));
        var lower = (int)place;
        return lower + 1 < sorted.Length ? ((lower + 1 - place) * sorted[lower]) + ((place - lower) * sorted[lower + 1]) : sorted[lower];
    }

    private static double[] Running(double[] values, Func<double, double, double> f) =>
        [.. Enumerable.Range(1, values.Length).Select(n => values[..n].Aggregate(f))];

    private static OpCase Whole(string op, Func<Tensor, Tensor> run, Func<double[], double> f) =>
        new(op, t => run(t[0]), [Box], t => [f(t[0].Values)]) { Title = $"{op} of all" };

    // Each line along the axis turned into another line, back in row-major order.
    private static OpCase Lines(string op, int axis, Func<Tensor, Tensor> run, Func<double[], double[]> f) => new(op, t => run(t[0]), [Box], t =>
    {
        int[] others = [.. new[] { 0, 1, 2 }.Where(a => a != axis)];
        var size = f(new double[Box.Shape[axis]]).Length;
        var shape = (int[])Box.Shape.Clone();
        shape[axis] = size;
        return PlainLoops.Each(shape, i => f([.. Enumerable.Range(0, Box.Shape[axis]).Select(k =>
        {
            var at = (int[])i.Clone();
            at[axis] = k;
            return PlainLoops.At(t[0], 0, at);
        })])[i[axis]]);
    }) { Title = $"{op} of axis {axis}" };
}
