namespace Lernet.Nn;

/// <summary>Adds normal noise to the gradients, less and less: its variance in step t, from 0, is η / (1 + t)^γ.</summary>
/// <remarks>Neelakantan et al. 2015, "Adding gradient noise improves learning for very deep networks", arXiv:1511.06807.</remarks>
/// <param name="eta">η, the variance in the first step, above 0: 0.01, 0.3 and 1 are the paper's.</param>
/// <param name="gamma">γ, how fast it falls, 0 or more.</param>
/// <param name="seed">Which noise; step and parameter make streams of it, so that it does not depend on what ran before.</param>
public sealed class GradientNoise(double eta = 0.01, double gamma = 0.55, Seed seed = default) : Callback
{
    private readonly double eta = Allowed.Positive("gradient noise", "eta", eta);
    private readonly double gamma = Allowed.NotNegative("gradient noise", "gamma", gamma);

    /// <inheritdoc/>
    public override void OnGradients(TrainingState state)
    {
        using var _ = Autograd.NoGrad();
        var std = Math.Sqrt(eta / Math.Pow(state.Step, gamma));
        foreach (var (i, parameter) in state.Optimizer.Parameters.Index())
        {
            if (parameter.Grad is not { } gradient) continue;
            var noise = Tensor.Normal(gradient.Shape, seed.For("gradient noise").For(state.Step).For(i), 0, std);
            parameter.Grad = gradient + noise.On(gradient.Backend);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"gradient noise {Text.Short(eta)} / (1 + t)^{Text.Short(gamma)}";
}
