using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>Batch normalisation: each channel gets mean 0 and variance 1 over the batch, then a learned scale and shift.</summary>
/// <remarks>
/// Ioffe and Szegedy 2015, arXiv:1502.03167. Training uses the moments of the batch and follows them:
/// running ← (1 − m) running + m batch, with the variance over n − 1 as PyTorch has it. In use the running moments take their place, so that
/// an answer does not depend on the other examples. Freezing keeps scale and shift only; evaluation mode keeps the running moments.
/// </remarks>
public abstract class BatchNorm : Module
{
    private readonly Parameter? weight, bias;
    private readonly Statistic runningMean, runningVariance;
    private readonly double momentum, epsilon;

    private protected BatchNorm(int channels, double momentum, double epsilon, bool affine)
    {
        Channels = Size.Positive(channels);
        if (!(momentum is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(momentum), momentum, "batch norm: momentum lies between 0 and 1.");
        Require.AtLeast(0, epsilon, "batch norm");
        (this.momentum, this.epsilon) = (momentum, epsilon);
        if (affine) (weight, bias) = (new([channels], Initializers.Ones), new([channels], Initializers.Zeros));
        (runningMean, runningVariance) = (new([channels], Initializers.Zeros), new([channels], Initializers.Ones));
    }

    /// <summary>C, the number of channels.</summary>
    public int Channels { get; }

    /// <summary>The learned scale, [C], at first 1; null if not affine.</summary>
    public Tensor? Weight => weight?.Value;

    /// <summary>The learned shift, [C], at first 0; null if not affine.</summary>
    public Tensor? Bias => bias?.Value;

    /// <summary>The mean used outside training, [C], at first 0.</summary>
    public Tensor RunningMean => runningMean.Value;

    /// <summary>The variance used outside training, [C], at first 1.</summary>
    public Tensor RunningVariance => runningVariance.Value;

    /// <summary>(x − mean) / √(variance + ε) · weight + bias for each channel.</summary>
    /// <param name="x">[N, C] or [N, C, …].</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ModuleException">Another shape, a single number per channel in training mode, or the layer was not initialised.</exception>
    public sealed override Tensor Forward(Tensor x)
    {
        Check(x);
        return IsTraining ? Followed(x, x.BatchNorm(Weight, Bias, epsilon)) : x.BatchNorm(RunningMean, RunningVariance, Weight, Bias, epsilon);
    }

    internal sealed override Tensor Rectified(Tensor x) => Rectified(x, null);

    /// <summary>max(f(x) + shortcut, 0), where a graph is not small enough to be looked at in one operation.</summary>
    internal Tensor Rectified(Tensor x, Tensor? shortcut)
    {
        if (IsTraining && x.Length > Tensor.SmallGraph)
        {
            Check(x);
            return Followed(x, x.BatchNormRelu(Weight, Bias, shortcut, epsilon));
        }
        var y = this[x];
        return (shortcut is null ? y : y + shortcut).Relu();
    }

    /// <inheritdoc/>
    public sealed override string ToString() => $"{GetType().Name} {Channels}{(weight is null ? ", not affine" : "")}";

    private protected abstract string Wanted { get; }

    private protected abstract bool Accepts(int rank);

    private void Check(Tensor x)
    {
        if (!Accepts(x.Rank) || x.Shape[1] != Channels) throw ModuleException.WrongInput(ToString(), Wanted, x.Shape);
        if (IsTraining && x.Length == Channels) throw ModuleException.OneNumberPerChannel(ToString(), x.Shape);
    }

    private Tensor Followed(Tensor x, (Tensor Output, Tensor Mean, Tensor Variance) norm)
    {
        var count = x.Length / Channels;
        RunningMean.Update(new Follow(momentum, 1), norm.Mean);
        RunningVariance.Update(new Follow(momentum, count / (count - 1.0)), norm.Variance);
        return norm.Output;
    }

    /// <summary>running ← (1 − m) running + m · scale · batch.</summary>
    private readonly struct Follow(double momentum, double scale) : IUpdate
    {
        public int States => 0;

        public void Invoke<V>(V batch, ref V running, ref V none, ref V neither, ref V nor) where V : struct, IReal<V> =>
            running = (running * (1 - momentum)) + (batch * scale * momentum);
    }
}

/// <summary>Batch normalisation of features or sequences. <inheritdoc cref="BatchNorm" path="/summary/node()"/></summary>
/// <inheritdoc cref="BatchNorm" path="/remarks"/>
/// <param name="channels">C, at least 1.</param>
/// <param name="momentum">m, how much the running moments follow each batch, 0 to 1.</param>
/// <param name="epsilon">ε, added to the variance, 0 or more.</param>
/// <param name="affine">Whether to learn a scale and a shift.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
public sealed class BatchNorm1d(int channels, double momentum = 0.1, double epsilon = 1e-5, bool affine = true)
    : BatchNorm(channels, momentum, epsilon, affine)
{
    /// <inheritdoc/>
    public override Shape InputShape => [Channels];

    private protected override string Wanted => $"[N, {Channels}] or [N, {Channels}, T]";

    private protected override bool Accepts(int rank) => rank is 2 or 3;
}

/// <summary>Batch normalisation of pictures [N, C, H, W]. <inheritdoc cref="BatchNorm" path="/summary/node()"/></summary>
/// <inheritdoc cref="BatchNorm1d"/>
public sealed class BatchNorm2d(int channels, double momentum = 0.1, double epsilon = 1e-5, bool affine = true)
    : BatchNorm(channels, momentum, epsilon, affine)
{
    private protected override string Wanted => $"pictures [N, {Channels}, H, W]";

    private protected override bool Accepts(int rank) => rank == 4;
}
