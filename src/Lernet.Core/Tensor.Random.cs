using Lernet.Backends;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Uniform random numbers in [low, high), the same for one seed on every backend and machine.</summary>
    /// <param name="shape">The sizes of the axes.</param>
    /// <param name="seed">Which sequence; the same seed gives the same numbers.</param>
    /// <param name="low">The smallest number.</param>
    /// <param name="high">The bound above all numbers.</param>
    /// <remarks>Philox4x32-10, 24 bits each (Salmon et al. 2011).</remarks>
    public static Tensor Uniform(int[] shape, long seed, double low = 0, double high = 1) => Uniform(new Shape(shape), new Seed(seed), low, high);

    /// <summary>Uniform random numbers from a named stream of a seed.</summary>
    public static Tensor Uniform(Shape shape, Seed seed, double low = 0, double high = 1, IBackend? backend = null)
    {
        var result = Empty(backend ?? Lernet.Backend.Default, shape);
        result.Backend.Uniform(result.View, seed.Value, seed.Stream);
        return (low, high) == (0, 1) ? result : result * (high - low) + low;
    }

    /// <summary>Normally distributed random numbers, the same for one seed on every backend and machine.</summary>
    /// <param name="shape">The sizes of the axes.</param>
    /// <param name="seed">Which sequence; the same seed gives the same numbers.</param>
    /// <param name="mean">The mean.</param>
    /// <param name="std">The standard deviation.</param>
    /// <remarks>Philox bits through the inverse normal distribution function (Wichura 1988, AS 241).</remarks>
    public static Tensor Normal(int[] shape, long seed, double mean = 0, double std = 1) => Normal(new Shape(shape), new Seed(seed), mean, std);

    /// <summary>Normally distributed random numbers from a named stream of a seed.</summary>
    public static Tensor Normal(Shape shape, Seed seed, double mean = 0, double std = 1, IBackend? backend = null)
    {
        var result = Empty(backend ?? Lernet.Backend.Default, shape);
        result.Backend.Normal(result.View, seed.Value, seed.Stream);
        return (mean, std) == (0, 1) ? result : result * std + mean;
    }
}
