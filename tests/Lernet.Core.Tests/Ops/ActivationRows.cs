namespace Lernet.Core.Tests.Ops;

internal static class ActivationRows
{
    // Products with x give 0 · ∞ at −∞; up to 10⁴ everything must hold.
    private static readonly float[] Finite = [0, 1e-4f, 1, -1, 20, -20, 1e4f, -1e4f, float.NaN];

    public static IEnumerable<OpCase> All =>
    [
        ElementwiseRows.One("Elu", x => x.Elu(0.7), x => x > 0 ? x : 0.7 * Expm1(x), x => x > 0 ? 1 : 0.7 * Math.Exp(x)),
        ElementwiseRows.One("Selu", x => x.Selu(), x => 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Expm1(x)),
            x => 1.0507009873554805 * (x > 0 ? 1 : 1.6732632423543772 * Math.Exp(x))),
        ElementwiseRows.One("Celu", x => x.Celu(2), x => x > 0 ? x : 2 * Expm1(x / 2), x => x > 0 ? 1 : Math.Exp(x / 2)),
        ElementwiseRows.One("Relu6", x => (x * 3).Relu6(), x => double.IsNaN(x) ? x : Math.Clamp(3 * x, 0, 6), x => x is > 0 and <= 2 ? 3 : 0),
        ElementwiseRows.One("Hardtanh", x => x.Hardtanh(-0.5, 1.25), x => double.IsNaN(x) ? x : Math.Clamp(x, -0.5, 1.25), x => x is >= -0.5 and <= 1.25 ? 1 : 0),
        ElementwiseRows.One("Hardsigmoid", x => (x * 2).Hardsigmoid(), x => double.IsNaN(x) ? x : Math.Clamp((x / 3) + 0.5, 0, 1), x => x is >= -1.5 and <= 1.5 ? 1.0 / 3 : 0),
        ElementwiseRows.One("Hardswish", x => (x * 2).Hardswish(), x => double.IsNaN(x) ? x : 2 * x * Math.Clamp((x / 3) + 0.5, 0, 1), null) with { Extremes = Finite },
        ElementwiseRows.One("Softshrink", x => x.Softshrink(0.3), x => Math.Abs(x) > 0.3 ? x - (0.3 * Math.Sign(x)) : 0, x => Math.Abs(x) > 0.3 ? 1 : 0) with { Extremes = Numbers },
        ElementwiseRows.One("Hardshrink", x => x.Hardshrink(0.3), x => Math.Abs(x) > 0.3 ? x : 0, x => Math.Abs(x) > 0.3 ? 1 : 0) with { Extremes = Numbers },
        ElementwiseRows.One("Tanhshrink", x => x.Tanhshrink(), x => x - Math.Tanh(x), x => Math.Tanh(x) * Math.Tanh(x)) with { Extremes = [0, 1, -1, 20, -20, 1e4f, -1e4f, float.NaN] },
        ElementwiseRows.One("GeluTanh", x => x.GeluTanh(), x => x * 0.5 * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (x + (0.044715 * x * x * x)))), null) with { Extremes = Finite },
        ElementwiseRows.One("Mish", x => x.Mish(), x => x * Math.Tanh(Math.Max(x, 0) + ElementwiseRows.Log1p(Math.Exp(-Math.Abs(x)))), null) with { Extremes = [0, 1, -1, 20, -80, 1e4f, -1e4f, float.NaN] },
        ElementwiseRows.One("Softsign", x => x.Softsign(), x => x / (1 + Math.Abs(x)), x => 1 / ((1 + Math.Abs(x)) * (1 + Math.Abs(x)))) with { Extremes = Finite },
        ElementwiseRows.One("LogSigmoid", x => x.LogSigmoid(), x => Math.Min(x, 0) - ElementwiseRows.Log1p(Math.Exp(-Math.Abs(x))), x => ElementwiseRows.Sigmoid(-x)),
        new("PRelu", t => t[0].PRelu(t[1]), [new([3, 4]), new([4], 0.1, 0.5)], t => ElementwiseRows.Each([3, 4], (i, j) => t[0][i, j] > 0 ? t[0][i, j] : t[0][i, j] * t[1][j])),
        new("Glu", t => t[0].Glu(), [new([3, 8])], t => ElementwiseRows.Each([3, 4], (i, j) => t[0][i, j] * ElementwiseRows.Sigmoid(t[0][i, j + 4]))),
        new("Glu", t => t[0].Glu(0), [new([4, 3])], t => ElementwiseRows.Each([2, 3], (i, j) => t[0][i, j] * ElementwiseRows.Sigmoid(t[0][i + 2, j]))) { Title = "Glu of axis 0" },
        new("Dropout", t => t[0].Dropout(0.6, new Seed(5)), [new([3, 40])], t => Kept(t[0].Values, 0.6)),
    ];

    private static float[] Numbers => [.. ElementwiseRows.Usual.Where(x => !float.IsNaN(x))];

    private static double Expm1(double x) => Math.Abs(x) < 1e-5 ? x + (x * x / 2) : Math.Exp(x) - 1;

    private static double[] Kept(double[] values, double keep)
    {
        var random = new Randoms(new Seed(5));
        return [.. values.Select(v => random.NextUniform() < keep ? v / keep : 0)];
    }
}
