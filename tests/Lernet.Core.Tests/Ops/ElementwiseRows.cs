namespace Lernet.Core.Tests.Ops;

internal static class ElementwiseRows
{
    internal static readonly int[] Matrix = [4, 7];

    // 0, both signs of small, moderate, large, huge, infinite; NaN.
    internal static readonly float[] Usual = [0, 1e-30f, -1e-30f, 1e-4f, 1, -1, 20, -20, 100, -100, 1e4f, -1e4f, 1e30f, -1e30f,
        float.PositiveInfinity, float.NegativeInfinity, float.NaN];

    public static IEnumerable<OpCase> All =>
    [
        Pair("op_Addition", (a, b) => a + b, (a, b) => a + b),
        Pair("op_Subtraction", (a, b) => a - b, (a, b) => a - b),
        Pair("op_Multiply", (a, b) => a * b, (a, b) => a * b),
        Pair("op_Division", (a, b) => a / b, (a, b) => a / b, lowB: 0.5),
        Pair("Maximum", (a, b) => a.Maximum(b), Math.Max),
        Pair("Minimum", (a, b) => a.Minimum(b), Math.Min),
        Pair("Pow", (a, b) => a.Pow(b), Math.Pow, lowA: 0.3, title: "Pow of two tensors") with { Tolerance = 4e-6 }, // powf amplifies by b ln a
        Pair("Greater", (a, b) => a.Greater(b), (a, b) => a > b ? 1 : 0) with { HasGradient = false },
        Pair("GreaterOrEqual", (a, b) => a.GreaterOrEqual(b), (a, b) => a >= b ? 1 : 0) with { HasGradient = false },
        Pair("Less", (a, b) => a.Less(b), (a, b) => a < b ? 1 : 0) with { HasGradient = false },
        Pair("EqualTo", (a, b) => a.EqualTo(b), (a, b) => a == b ? 1 : 0) with { HasGradient = false },
        new("Where", t => Tensor.Where(t[0].Greater(0), t[0] * t[1], t[2]), [new(Matrix), new([7]), new([4, 1])],
            t => Each(Matrix, (i, j) => t[0][i, j] > 0 ? t[0][i, j] * t[1][j] : t[2][i, 0])) { Title = "Where with broadcasting" },

        One("op_Addition", x => x + 1.5, x => x + 1.5, _ => 1, title: "x + c"),
        One("op_Subtraction", x => x - 1.5, x => x - 1.5, _ => 1, title: "x - c"),
        One("op_Subtraction", x => 1.5 - x, x => 1.5 - x, _ => -1, title: "c - x"),
        One("op_Multiply", x => x * -2.5, x => x * -2.5, _ => -2.5, title: "x * c"),
        One("op_Division", x => x / 4, x => x / 4, _ => 0.25, title: "x / c"),
        One("op_Division", x => 3 / x, x => 3 / x, x => -3 / (x * x), low: 0.5, title: "c / x"),
        One("op_UnaryNegation", x => -x, x => -x, _ => -1),
        One("Exp", x => x.Exp(), Math.Exp, Math.Exp),
        One("Log", x => x.Log(), Math.Log, x => 1 / x, low: 0.2),
        One("Log1p", x => x.Log1p(), Log1p, x => 1 / (1 + x), low: -0.8),
        One("Sqrt", x => x.Sqrt(), Math.Sqrt, x => 0.5 / Math.Sqrt(x), low: 0.2),
        One("Square", x => x.Square(), x => x * x, x => 2 * x),
        One("Reciprocal", x => x.Reciprocal(), x => 1 / x, x => -1 / (x * x), low: 0.5),
        One("Pow", x => x.Pow(3), x => x * x * x, x => 3 * x * x, title: "Pow 3"),
        One("Pow", x => x.Pow(-2), x => 1 / (x * x), x => -2 / (x * x * x), low: 0.5, title: "Pow -2"),
        One("Pow", x => x.Pow(1.7), x => Math.Pow(x, 1.7), x => 1.7 * Math.Pow(x, 0.7), low: 0.2, title: "Pow 1.7"),
        One("Abs", x => x.Abs(), Math.Abs, x => double.IsNaN(x) ? double.NaN : Math.Sign(x)),
        Flat("Sign", x => x.Sign(), x => double.IsNaN(x) ? x : Math.Sign(x)),
        Flat("Floor", x => x.Floor(), Math.Floor),
        Flat("Ceiling", x => x.Ceiling(), Math.Ceiling),
        Flat("Round", x => x.Round(), Math.Round),
        Flat("Greater", x => x.Greater(0.25), x => x > 0.25 ? 1 : 0, title: "Greater c"),
        Flat("GreaterOrEqual", x => x.GreaterOrEqual(0.25), x => x >= 0.25 ? 1 : 0, title: "GreaterOrEqual c"),
        Flat("Less", x => x.Less(0.25), x => x < 0.25 ? 1 : 0, title: "Less c"),
        Flat("EqualTo", x => x.EqualTo(1), x => x == 1 ? 1 : 0, title: "EqualTo c"),
        One("Maximum", x => x.Maximum(0.5), x => Math.Max(x, 0.5), x => double.IsNaN(x) ? x : x > 0.5 ? 1 : 0, title: "Maximum c"),
        One("Minimum", x => x.Minimum(0.5), x => Math.Min(x, 0.5), x => double.IsNaN(x) ? x : x < 0.5 ? 1 : 0, title: "Minimum c"),
        One("Sin", x => x.Sin(), Math.Sin, Math.Cos, extremes: [0, 1e-30f, 1, -1, 100, -100, float.NaN, float.PositiveInfinity]),
        One("Cos", x => x.Cos(), Math.Cos, x => -Math.Sin(x), extremes: [0, 1e-30f, 1, -1, 100, -100, float.NaN, float.PositiveInfinity]),
        One("Clamp", x => x.Clamp(-1, 1.25), x => double.IsNaN(x) ? x : Math.Clamp(x, -1, 1.25), x => x is >= -1 and <= 1.25 ? 1 : 0),
        One("Sigmoid", x => x.Sigmoid(), Sigmoid, x => Sigmoid(x) * (1 - Sigmoid(x))),
        One("Tanh", x => x.Tanh(), Math.Tanh, x => 1 - (Math.Tanh(x) * Math.Tanh(x))),
        One("Relu", x => x.Relu(), x => double.IsNaN(x) ? x : Math.Max(x, 0), x => x > 0 ? 1 : 0),
        One("LeakyRelu", x => x.LeakyRelu(0.1), x => x > 0 ? x : 0.1 * x, x => x > 0 ? 1 : 0.1),
        One("Softplus", x => x.Softplus(), x => Math.Max(x, 0) + Log1p(Math.Exp(-Math.Abs(x))), Sigmoid),
        One("Gelu", x => x.Gelu(), x => x * 0.5 * (1 + Erf(x / Math.Sqrt(2))), null) with { Extremes = [0, 1, -1, 20, -20, 1e4f, -1e4f, float.NaN] },
        One("Silu", x => x.Silu(), x => x * Sigmoid(x), x => Sigmoid(x) * (1 + (x * (1 - Sigmoid(x))))) with { Extremes = [0, 1, -1, 20, -80, 1e4f, -1e4f, float.NaN] },
        One("Erf", x => x.Erf(), Erf, x => 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x)),
    ];

    internal static OpCase One(string op, Func<Tensor, Tensor> run, Func<double, double> f, Func<double, double>? slope,
        double low = -2, float[]? extremes = null, string? title = null) =>
        new(op, t => run(t[0]), [new(Matrix, low)], t => [.. t[0].Values.Select(f)])
        {
            Slope = slope, Extremes = extremes ?? Usual, Title = title ?? op,
        };

    internal static OpCase Flat(string op, Func<Tensor, Tensor> run, Func<double, double> f, string? title = null) =>
        One(op, run, f, null, title: title) with { HasGradient = false };

    internal static OpCase Pair(string op, Func<Tensor, Tensor, Tensor> run, Func<double, double, double> f,
        double lowA = -2, double lowB = -2, string? title = null) =>
        new(op, t => run(t[0], t[1]), [new([4, 1, 7], lowA), new([3, 1], lowB)],
            t => [.. from i in Enumerable.Range(0, 4) from j in Enumerable.Range(0, 3) from k in Enumerable.Range(0, 7) select f(t[0][i, 0, k], t[1][j, 0])])
        {
            Title = title ?? $"{op} with broadcasting",
        };

    internal static double[] Each(int[] shape, Func<int, int, double> f) =>
        [.. from i in Enumerable.Range(0, shape[0]) from j in Enumerable.Range(0, shape[1]) select f(i, j)];

    internal static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    // Kahan: exact where log(1 + x) has lost x.
    internal static double Log1p(double x) => Math.Abs(x) < 1e-5 ? x - (x * x / 2) + (x * x * x / 3) : Math.Log(1 + x);

    // Simpson's rule on the integral of e^(-t²): nothing in common with the library's series and fraction.
    private static double Erf(double x)
    {
        if (double.IsNaN(x)) return x;
        if (Math.Abs(x) > 6) return Math.Sign(x);
        const int Parts = 20_000;
        var (h, sum) = (x / Parts, 1 + Math.Exp(-x * x));
        for (var i = 1; i < Parts; i++) sum += (i % 2 == 1 ? 4 : 2) * Math.Exp(-(i * h) * (i * h));
        return 2 / Math.Sqrt(Math.PI) * sum * h / 3;
    }
}
