namespace Lernet.Nn.Tests.Support;

/// <summary>Compares the gradients of a module's parameters with finite differences.</summary>
internal static class ParameterCheck
{
    // Five-point stencil: h⁴/30 f⁽⁵⁾ ≈ 3e-14 and rounding 1e-16 / h ≈ 1e-13 for values near 1, so 1e-7 leaves room for curvature.
    private const double Step = 1e-3;

    /// <summary>The largest |a − n| / max(|a|, |n|, 0.001) over all elements of all parameters. For a module on the Reference backend.</summary>
    public static double WorstError(Module module, Func<Tensor> loss)
    {
        foreach (var p in module.Parameters) p.Grad = null;
        loss().Backward();
        var analytic = module.Parameters.Select(p => p.Grad!.ToDoubles()).ToArray();
        var worst = 0.0;
        for (var i = 0; i < module.Parameters.Count; i++)
        {
            var parameter = module.Parameters[i];
            var values = parameter.ToDoubles();
            for (var k = 0; k < values.Length; k++)
            {
                double At(double offset)
                {
                    var moved = (double[])values.Clone();
                    moved[k] += offset;
                    parameter.Update(Tensor.From(moved, parameter.Shape, parameter.Backend));
                    return Autograd.NoGrad(loss).ToDoubles()[0];
                }

                var numeric = ((8 * (At(Step) - At(-Step))) - (At(2 * Step) - At(-2 * Step))) / (12 * Step);
                parameter.Update(Tensor.From(values, parameter.Shape, parameter.Backend));
                var error = Math.Abs(analytic[i][k] - numeric) / Math.Max(1e-3, Math.Max(Math.Abs(analytic[i][k]), Math.Abs(numeric)));
                worst = Math.Max(worst, error);
            }
        }
        return worst;
    }
}
