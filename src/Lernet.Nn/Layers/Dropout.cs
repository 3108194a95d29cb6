namespace Lernet.Nn;

/// <summary>Training: each number is kept with probability p and divided by p, else 0. In use: nothing happens.</summary>
/// <remarks>Srivastava et al. 2014, "Dropout: a simple way to prevent neural networks from overfitting". Dividing by p while training keeps
/// the expectation, so that nothing is scaled in use. The numbers dropped follow from the seed of <c>Initialize(seed)</c>, the layer's
/// path and how often it was called; all three are part of the state, so a resumed training drops the same ones.</remarks>
/// <param name="keep">p, the probability to <b>keep</b> a number, as in the lectures; above 0, at most 1. PyTorch's p is the probability to
/// drop, 1 − this.</param>
/// <exception cref="ArgumentOutOfRangeException">p is not above 0 and at most 1.</exception>
public sealed class Dropout(double keep = 0.5) : DropoutLayer(keep)
{
    private protected override Tensor Drop(Tensor x, Seed seed) => x.Dropout(Keep, seed);
}

/// <summary>Dropout of whole channels: in a picture, neighbours say nearly the same, so dropping single points would change little.</summary>
/// <remarks>Tompson et al. 2015, arXiv:1411.4280, "spatial dropout". Otherwise as <see cref="Dropout"/>.</remarks>
/// <param name="keep">The probability to <b>keep</b> a channel, above 0, at most 1.</param>
/// <exception cref="ArgumentOutOfRangeException">p is not above 0 and at most 1.</exception>
public sealed class Dropout2d(double keep = 0.5) : DropoutLayer(keep)
{
    private protected override Tensor Drop(Tensor x, Seed seed)
    {
        if (x.Rank != 4) throw ModuleException.WrongInput(ToString(), "pictures [N, C, H, W]", x.Shape);
        return x * Tensor.Full(x.Backend, [x.Shape[0], x.Shape[1], 1, 1], 1).Dropout(Keep, seed);
    }
}

/// <summary>What both kinds of dropout have in common.</summary>
public abstract class DropoutLayer : Module
{
    private readonly Statistic? stream;

    private protected DropoutLayer(double keep)
    {
        if (!(keep is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(keep), keep,
                "dropout: keep must be above 0 and at most 1. It is the probability to keep a number: dropping 20 % is keep: 0.8.");
        }
        Keep = keep;
        stream = keep < 1 ? RandomStream.New() : null;
    }

    /// <summary>p, the probability to keep.</summary>
    public double Keep { get; }

    /// <summary>x with some numbers dropped while training, x itself in use.</summary>
    /// <exception cref="ModuleException">The layer is in training mode and was not initialised.</exception>
    public sealed override Tensor Forward(Tensor x) => IsTraining && stream is not null ? Drop(x, RandomStream.Next(stream)) : x;

    /// <inheritdoc/>
    public sealed override string ToString() => $"{GetType().Name}, keep {Text.Number(Keep)}";

    internal sealed override bool TakesAnyShape => true;

    private protected abstract Tensor Drop(Tensor x, Seed seed);
}
