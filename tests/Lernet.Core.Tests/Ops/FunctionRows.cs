using static Lernet.Core.Tests.Ops.ElementwiseRows;

namespace Lernet.Core.Tests.Ops;

/// <summary>Logarithms, angles, hyperbolic functions and remainders.</summary>
internal static class FunctionRows
{
    private static readonly float[] Near = [0, 1e-30f, -1e-30f, 1e-4f, -1e-4f, 0.5f, -0.5f, 1, -1, 2.5f, -2.5f, 20, -20, 100, -100, float.NaN];

    public static IEnumerable<OpCase> All =>
    [
        One("Exp2", x => x.Exp2(), x => Math.Pow(2, x), x => Math.Pow(2, x) * Math.Log(2)),
        One("Expm1", x => x.Expm1(), Expm1, Math.Exp),
        One("Log2", x => x.Log2(), x => Math.Log(x) / Math.Log(2), x => 1 / (x * Math.Log(2)), low: 0.2),
        One("Log10", x => x.Log10(), x => Math.Log(x) / Math.Log(10), x => 1 / (x * Math.Log(10)), low: 0.2),
        One("Rsqrt", x => x.Rsqrt(), x => 1 / Math.Sqrt(x), x => -0.5 / (x * Math.Sqrt(x)), low: 0.2),
        Inside("Logit", x => x.Logit(), x => Math.Log(x / (1 - x)), x => 1 / (x * (1 - x)), 0.3, [0, 0.25f, 0.5f, 1, -1, 2, float.NaN]) with { Inputs = [new(Matrix, 0.3, 0.7)] },
        One("Tan", x => x.Tan(), Math.Tan, x => 1 + (Math.Tan(x) * Math.Tan(x)), extremes: Near) with { Inputs = [new(Matrix, -1.2, 1.2)] },
        Inside("Asin", x => x.Asin(), Math.Asin, x => 1 / Math.Sqrt(1 - (x * x)), -0.9, Near),
        Inside("Acos", x => x.Acos(), Math.Acos, x => -1 / Math.Sqrt(1 - (x * x)), -0.9, Near),
        One("Atan", x => x.Atan(), Math.Atan, x => 1 / (1 + (x * x))),
        One("Sinh", x => x.Sinh(), Sinh, Math.Cosh),
        One("Cosh", x => x.Cosh(), Math.Cosh, Sinh),
        One("Asinh", x => x.Asinh(), Asinh, x => 1 / Math.Sqrt((x * x) + 1)),
        One("Acosh", x => x.Acosh(), Math.Acosh, x => 1 / (Math.Sqrt(x - 1) * Math.Sqrt(x + 1)), low: 1.2),
        Inside("Atanh", x => x.Atanh(), Atanh, x => 1 / (1 - (x * x)), -0.9, Near),
        Pair("Atan2", (a, b) => a.Atan2(b), Math.Atan2),
        Pair("Hypot", (a, b) => a.Hypot(b), (a, b) => Math.Sqrt((a * a) + (b * b))),
        Pair("LogAddExp", (a, b) => a.LogAddExp(b), (a, b) => Math.Log(Math.Exp(a) + Math.Exp(b))),
        Pair("Xlogy", (a, b) => a.Xlogy(b), (a, b) => a * Math.Log(b), lowB: 0.3),
        Pair("Remainder", (a, b) => a.Remainder(b), (a, b) => a - (Math.Floor(a / b) * b)) with { Tolerance = 1e-6 },
        Pair("Fmod", (a, b) => a.Fmod(b), Math.IEEERemainder) with { Oracle = t => PlainLoops.Each([4, 3, 7], i => t[0][i[0], 0, i[2]] % t[1][i[1], 0]) },
        Flat("Remainder", x => x.Remainder(1.5), x => x - (Math.Floor(x / 1.5) * 1.5), title: "Remainder c") with { Extremes = [0, 1, -1, 100, -100, float.NaN, float.PositiveInfinity] },
        Flat("Fmod", x => x.Fmod(-1.5), x => x % 1.5, title: "Fmod c") with { Extremes = [0, 1, -1, 100, -100, float.NaN, float.PositiveInfinity] },
        Flat("Truncate", x => x.Truncate(), Math.Truncate),
        One("Frac", x => x.Frac(), x => x - Math.Truncate(x), _ => 1, extremes: Near),
        Pair("Lerp", (a, b) => a.Lerp(b, 0.3), (a, b) => a + ((b - a) * 0.3)),
        new("Lerp", t => t[0].Lerp(t[1], t[2]), [new(Matrix), new(Matrix), new([7])], t => Each(Matrix, (i, j) => t[0][i, j] + ((t[1][i, j] - t[0][i, j]) * t[2][j])))
            { Title = "Lerp with a tensor" },
        One("ReplaceNaN", x => x.ReplaceNaN(3), x => double.IsNaN(x) ? 3 : x, _ => 1),
        Pair("Clamp", (a, b) => a.Clamp(b, b + 0.5), (a, b) => Math.Min(Math.Max(a, b), b + 0.5), title: "Clamp with tensors"),
        Pair("MaskedFill", (a, b) => a.MaskedFill(b.Greater(0), 9) * b, (a, b) => (b > 0 ? 9 : a) * b),
    ];

    private static OpCase Inside(string op, Func<Tensor, Tensor> run, Func<double, double> f, Func<double, double> slope, double low, float[] extremes) =>
        One(op, run, f, slope, extremes: extremes) with { Inputs = [new(Matrix, low, 0.9)] };

    // The series where e^x − 1 has lost x.
    private static double Expm1(double x) => Math.Abs(x) < 1e-5 ? x + (x * x / 2) + (x * x * x / 6) : Math.Exp(x) - 1;

    private static double Sinh(double x) => Math.Abs(x) < 1e-3 ? x + (x * x * x / 6) : Math.Sinh(x);

    private static double Asinh(double x) => Math.Abs(x) < 1e-3 ? x - (x * x * x / 6) : Math.Asinh(x);

    private static double Atanh(double x) => Math.Abs(x) < 1e-3 ? x + (x * x * x / 3) : Math.Atanh(x);
}
