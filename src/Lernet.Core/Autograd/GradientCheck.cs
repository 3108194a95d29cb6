namespace Lernet;

/// <summary>The worst disagreement between derivatives by backpropagation and by finite differences.</summary>
/// <param name="RelativeError">|a − n| / max(|a|, |n|, 0.001 · max(1, |f|)), the largest over all elements. The rounding of f limits
/// what differences can tell about derivatives much smaller than f.</param>
/// <param name="Input">Which input it is in, from 0.</param>
/// <param name="Index">Which element of that input, in row-major order.</param>
/// <param name="Analytic">The derivative by backpropagation.</param>
/// <param name="Numeric">The derivative by finite differences.</param>
public sealed record GradientCheck(double RelativeError, int Input, int Index, double Analytic, double Numeric)
{
    // The stencil's error is h⁴/30 · f⁽⁵⁾ ≈ 3e-14 and its rounding error 1e-16 / h ≈ 1e-13 for values near 1.
    private const double Step = 1e-3;

    /// <summary>Compares the derivatives of a function at given inputs, in double precision on the Reference backend.</summary>
    /// <param name="f">Any function of the inputs made from tensor operations; it must be smooth near the inputs.</param>
    /// <param name="inputs">Where to check. They are copied to the Reference backend.</param>
    /// <returns>The worst element; a relative error of at most 1e-7 is right.</returns>
    /// <remarks>Five-point stencil f′(x) ≈ (8 (f(x+h) − f(x−h)) − (f(x+2h) − f(x−2h))) / 12h with h = 0.001. A result that is not a single
    /// number is summed with fixed unequal weights, so that every element counts.</remarks>
    public static GradientCheck Of(Func<Tensor[], Tensor> f, params Tensor[] inputs)
    {
        var values = inputs.Select(x => x.ToDoubles()).ToArray();
        Tensor At(int i) => Tensor.From(values[i], inputs[i].Shape, Backend.Reference);
        double Value() => Weighted(f([.. inputs.Select((_, i) => At(i))])).ItemAsDouble();

        var tracked = inputs.Select((_, i) => At(i).Track()).ToArray();
        var y = Weighted(f(tracked));
        var gradients = Autograd.Gradients(y, tracked);
        var floor = 1e-3 * Math.Max(1, Math.Abs(y.ItemAsDouble()));
        var worst = new GradientCheck(0, 0, 0, 0, 0);
        for (var i = 0; i < inputs.Length; i++)
        {
            var analytic = gradients[i].ToDoubles();
            for (var k = 0; k < analytic.Length; k++)
            {
                var numeric = Slope(Value, ref values[i][k]);
                var error = Math.Abs(analytic[k] - numeric) / Math.Max(floor, Math.Max(Math.Abs(analytic[k]), Math.Abs(numeric)));
                if (!(error <= worst.RelativeError)) worst = new(error, i, k, analytic[k], numeric);
            }
        }
        return worst;
    }

    private static double Slope(Func<double> value, ref double x)
    {
        var (center, at) = (x, new double[4]);
        double[] steps = [-2, -1, 1, 2];
        for (var i = 0; i < 4; i++)
        {
            x = center + (steps[i] * Step);
            at[i] = value();
        }
        x = center;
        return ((8 * (at[2] - at[1])) - (at[3] - at[0])) / (12 * Step);
    }

    private static Tensor Weighted(Tensor y)
    {
        if (y.Length == 1) return y.Reshape();
        var weights = new double[y.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = 1 + Math.Sin(i + 1);
        return (y * Tensor.From(weights, y.Shape, y.Backend)).Sum();
    }
}
