using static Lernet.Core.Tests.Ops.ElementwiseRows;

namespace Lernet.Core.Tests.Ops;

/// <summary>Questions answered by 1 and 0, and choices by such masks.</summary>
internal static class LogicRows
{
    // Half of the numbers are 0.
    private static readonly Input Mask = new([4, 1, 7], Shape2: x => Math.Max(0, Math.Round(x)));
    private static readonly Input Other = new([3, 1], Shape2: x => x > 0 ? 1 : 0);

    public static IEnumerable<OpCase> All =>
    [
        Question("NotEqualTo", (a, b) => a.NotEqualTo(b), (a, b) => a != b),
        Question("LessOrEqual", (a, b) => a.LessOrEqual(b), (a, b) => a <= b),
        Question("And", (a, b) => a.And(b), (a, b) => a != 0 && b != 0),
        Question("Or", (a, b) => a.Or(b), (a, b) => a != 0 || b != 0),
        Question("Xor", (a, b) => a.Xor(b), (a, b) => (a != 0) ^ (b != 0)),
        Flat("NotEqualTo", x => x.NotEqualTo(1), x => x != 1 ? 1 : 0, title: "NotEqualTo c"),
        Flat("LessOrEqual", x => x.LessOrEqual(1), x => x <= 1 ? 1 : 0, title: "LessOrEqual c"),
        Flat("Not", x => x.Not(), x => x == 0 ? 1 : 0),
        Flat("IsNaN", x => x.IsNaN(), x => double.IsNaN(x) ? 1 : 0),
        Flat("IsInfinite", x => x.IsInfinite(), x => double.IsInfinity(x) ? 1 : 0),
        Flat("IsFinite", x => x.IsFinite(), x => double.IsFinite(x) ? 1 : 0),
        Question("IsClose", (a, b) => a.IsClose(b, relative: 0, absolute: 1), (a, b) => Math.Abs(a - b) <= 1),
        Whole("Any", x => x.Any(), v => v.Any(x => x != 0) ? 1 : 0),
        Whole("All", x => x.All(), v => v.All(x => x != 0) ? 1 : 0),
        Whole("CountNonZero", x => x.CountNonZero(), v => v.Count(x => x != 0)),
        Along("Any", x => x.Any(0), v => v.Any(x => x != 0) ? 1 : 0),
        Along("All", x => x.All(0), v => v.All(x => x != 0) ? 1 : 0),
        Along("CountNonZero", x => x.CountNonZero(0), v => v.Count(x => x != 0)),
        new("MaskedSelect", t => t[0].MaskedSelect(Tensor.From([1, 0, 0, 1], [4, 1], t[0].Backend)), [new([4, 3])],
            t => [.. t[0].Values[..3], .. t[0].Values[9..]]),
        new("NonZero", t => t[0].Greater(0).NonZero(), [new([3, 4])],
            t => [.. PlainLoops.Indices(3, 4).Where(i => t[0][i[0], i[1]] > 0).SelectMany(i => i).Select(i => (double)i)]) { HasGradient = false },
    ];

    private static OpCase Question(string op, Func<Tensor, Tensor, Tensor> run, Func<double, double, bool> f) =>
        new(op, t => run(t[0], t[1]), [Mask, Other], t => PlainLoops.Each([4, 3, 7], i => f(t[0][i[0], 0, i[2]], t[1][i[1], 0]) ? 1 : 0)) { HasGradient = false };

    private static OpCase Whole(string op, Func<Tensor, Tensor> run, Func<double[], double> f) =>
        new(op, t => run(t[0]), [Mask], t => [f(t[0].Values)]) { HasGradient = false };

    private static OpCase Along(string op, Func<Tensor, Tensor> run, Func<double[], double> f) =>
        new(op, t => run(t[0]), [Mask], t => PlainLoops.Each([1, 7], j => f([.. Enumerable.Range(0, 4).Select(i => t[0][i, 0, j[1]])])))
            { HasGradient = false, Title = $"{op} of axis 0" };
}
