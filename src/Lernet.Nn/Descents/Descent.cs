namespace Lernet.Nn;

/// <summary>Gradient descent on a function of one number, step by step.</summary>
public static class Descent
{
    /// <summary>Goes downhill: xₜ₊₁ = xₜ − η f′(xₜ).</summary>
    /// <param name="f">The function, made from tensor operations.</param>
    /// <param name="start">x₀.</param>
    /// <param name="learningRate">η, above 0.</param>
    /// <param name="steps">How many updates, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The learning rate is not positive or steps are negative.</exception>
    /// <exception cref="InvalidOperationException">f does not depend on x.</exception>
    /// <remarks>Cauchy 1847. Numbers are float32, as in training; they may diverge to infinity or NaN, which is shown, not hidden.</remarks>
    public static DescentRun Run(Func<Tensor, Tensor> f, double start, double learningRate, int steps)
    {
        Require.Above(0, learningRate, "descent");
        Require.AtLeast(0, steps, "descent");
        var x = Tensor.Scalar(start, "x").Track();
        var table = new List<DescentStep>();
        for (var t = 0; t < steps; t++)
        {
            var (at, value) = (x.Item(), f(x));
            value.Backward();
            var slope = x.Grad!.Item();
            x.Update(x - (x.Grad * learningRate));
            table.Add(new(t, at, value.Item(), slope, x.Item()));
        }
        return new(f, start, learningRate, table);
    }
}
