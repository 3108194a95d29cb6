namespace Lernet.Nn;

/// <summary>Shortens gradients that are too large, so that one steep place does not throw the weights far away.</summary>
/// <remarks>Pascanu, Mikolov and Bengio 2013, "On the difficulty of training recurrent neural networks", arXiv:1211.5063, algorithm 1.</remarks>
public sealed class GradientClip : Callback
{
    private readonly double limit;
    private readonly bool isNorm;

    private GradientClip(double limit, bool isNorm) => (this.limit, this.isNorm) = (Setting.Positive("gradient clip", "limit", limit), isNorm);

    /// <summary>All gradients together, as one long vector, are scaled down to at most this length; the direction stays.</summary>
    /// <param name="limit">The largest Euclidean norm, above 0; 1 is usual.</param>
    /// <exception cref="ArgumentException">The limit is not positive and finite.</exception>
    public static GradientClip ByNorm(double limit) => new(limit, isNorm: true);

    /// <summary>Each number of a gradient is held between −limit and limit; the direction may change.</summary>
    /// <param name="limit">The largest size, above 0.</param>
    /// <exception cref="ArgumentException">The limit is not positive and finite.</exception>
    public static GradientClip ByValue(double limit) => new(limit, isNorm: false);

    /// <summary>Clips the gradients of parameters, between <see cref="Tensor.Backward"/> and the optimizer's step.</summary>
    /// <returns>The Euclidean norm of all gradients before.</returns>
    public double Apply(IReadOnlyList<Tensor> parameters)
    {
        using var _ = Autograd.NoGrad();
        var norm = Math.Sqrt(parameters.Sum(p => p.Grad is { } g ? g.Square().Sum().ToDoubles()[0] : 0));
        foreach (var parameter in parameters)
        {
            if (parameter.Grad is not { } gradient) continue;
            if (!isNorm) parameter.Grad = gradient.Clamp(-limit, limit);
            else if (norm > limit) parameter.Grad = gradient * (limit / norm);
        }
        return norm;
    }

    /// <inheritdoc/>
    public override void OnGradients(TrainingState state) => Apply(state.Optimizer.Parameters);

    /// <inheritdoc/>
    public override string ToString() => $"gradients clipped by {(isNorm ? "norm" : "value")} {Text.Short(limit)}";
}
