namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Each element kept and divided by p with probability p, else 0: the expectation stays x.</summary>
    /// <remarks>Srivastava et al. 2014, with the scaling while training ("inverted"). Element i is kept if number i of the seed's
    /// uniform numbers is below p.</remarks>
    /// <param name="keep">p, the probability to keep an element, above 0 and at most 1. PyTorch's p is the probability to drop, 1 − this.</param>
    /// <param name="seed">Which elements; the same seed drops the same ones on every backend.</param>
    /// <exception cref="ArgumentOutOfRangeException">p is not above 0 and at most 1.</exception>
    public Tensor Dropout(double keep, Seed seed)
    {
        if (!(keep is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(keep), keep,
                "dropout: keep must be above 0 and at most 1. It is the probability to keep a number: dropping 20 % is keep: 0.8.");
        }
        if (keep == 1) return this;
        var scale = Autograd.NoGrad(() => Uniform(Shape, seed, backend: Backend).Less(keep) * (1 / keep));
        var y = Autograd.NoGrad(() => this * scale);
        return y.Record("dropout", (this, g => g * scale, "1/p or 0"));
    }
}
