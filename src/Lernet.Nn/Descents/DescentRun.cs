namespace Lernet.Nn;

/// <summary>One update of gradient descent.</summary>
/// <param name="Number">t, from 0.</param>
/// <param name="X">xₜ.</param>
/// <param name="Value">f(xₜ).</param>
/// <param name="Slope">f′(xₜ).</param>
/// <param name="Next">xₜ₊₁ = xₜ − η f′(xₜ).</param>
public sealed record DescentStep(int Number, double X, double Value, double Slope, double Next);

/// <summary>A walk downhill: every step with its value and slope.</summary>
/// <param name="Function">f, so that a picture can draw it.</param>
/// <param name="Start">x₀.</param>
/// <param name="LearningRate">η.</param>
/// <param name="Steps">The updates in order.</param>
public sealed record DescentRun(Func<Tensor, Tensor> Function, double Start, double LearningRate, IReadOnlyList<DescentStep> Steps)
{
    /// <summary>Where the walk ended.</summary>
    public double End => Steps.Count == 0 ? Start : Steps[^1].Next;

    /// <summary>f(x).</summary>
    public double Value(double x) => Autograd.NoGrad(() => Function(Tensor.Scalar(x))).Item();

    /// <summary>The steps as aligned text.</summary>
    public override string ToString() => Text.Table(
        [["t", "x", "f(x)", "f′(x)", "next x"], .. Steps.Select(s => new[] { s.Number, s.X, s.Value, s.Slope, s.Next }.Select(Text.Number).ToArray())],
        isNumber: _ => true);
}
