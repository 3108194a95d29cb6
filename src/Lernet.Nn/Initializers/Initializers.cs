namespace Lernet.Nn;

/// <summary>Ways to choose the first numbers of parameters, so that signals neither fade nor explode from layer to layer.</summary>
/// <remarks>For weights [outputs, inputs, …], fan-in is inputs × (the rest) and fan-out is outputs × (the rest).</remarks>
public static partial class Initializers
{
    /// <summary>All 0: for biases. Weights that are equal stay equal, so it is not for weights.</summary>
    public static Tensor Zeros(Shape shape, Seed seed) => Tensor.Zeros(shape.Sizes.ToArray());

    /// <summary>All 1: for scales.</summary>
    public static Tensor Ones(Shape shape, Seed seed) => Tensor.Ones(shape.Sizes.ToArray());

    /// <summary>The same number everywhere.</summary>
    public static Initializer Constant(double value) => (shape, _) => Tensor.Full(value, shape.Sizes.ToArray());

    /// <summary>Uniform in [−bound, bound).</summary>
    /// <param name="bound">The largest size, above 0.</param>
    public static Initializer Uniform(double bound) => (shape, seed) => Tensor.Uniform(shape, seed, -bound, bound);

    /// <summary>Normal with mean 0.</summary>
    /// <param name="std">The standard deviation, above 0.</param>
    public static Initializer Normal(double std) => (shape, seed) => Tensor.Normal(shape, seed, 0, std);

    /// <summary>Normal, but never further from 0 than <paramref name="cut"/> standard deviations (of the uncut normal).</summary>
    /// <remarks>Numbers outside are drawn anew, up to eight times; what is outside even then, about 1 in 10⁷ for two deviations, is put on the
    /// bound.</remarks>
    /// <param name="std">The standard deviation before cutting, above 0.</param>
    /// <param name="cut">In standard deviations, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cut is below 1.</exception>
    public static Initializer TruncatedNormal(double std, double cut = 2)
    {
        Require.AtLeast(1, cut, "truncated normal");
        return (shape, seed) =>
        {
            var x = Tensor.Normal(shape, seed);
            for (var round = 1; round <= 8; round++) x = Tensor.Where(x.Abs().Greater(cut), Tensor.Normal(shape, seed.For(round)), x);
            return x.Clamp(-cut, cut) * std;
        };
    }
}
