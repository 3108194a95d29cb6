namespace Lernet.Nn;

/// <summary>Ways to choose the first numbers of parameters, so that signals neither fade nor explode from layer to layer.</summary>
/// <remarks>For weights [outputs, inputs, …], fan-in is inputs × (the rest) and fan-out is outputs × (the rest).</remarks>
public static class Initializers
{
    /// <summary>All 0: for biases. Weights that are equal stay equal, so it is not for weights.</summary>
    public static Tensor Zeros(Shape shape, Seed seed) => Tensor.Zeros(shape.Sizes.ToArray());

    /// <summary>All 1: for scales.</summary>
    public static Tensor Ones(Shape shape, Seed seed) => Tensor.Ones(shape.Sizes.ToArray());

    /// <summary>Uniform in [−bound, bound).</summary>
    /// <param name="bound">The largest size, above 0.</param>
    public static Initializer Uniform(double bound) => (shape, seed) => Tensor.Uniform(shape, seed, -bound, bound);

    /// <summary>Normal with mean 0.</summary>
    /// <param name="std">The standard deviation, above 0.</param>
    public static Initializer Normal(double std) => (shape, seed) => Tensor.Normal(shape, seed, 0, std);

    /// <summary>Uniform in ±√(6 / (fan-in + fan-out)): for tanh and sigmoid.</summary>
    /// <remarks>Glorot and Bengio 2010, "Understanding the difficulty of training deep feedforward neural networks", formula 16.</remarks>
    public static Tensor XavierUniform(Shape shape, Seed seed) => Uniform(Math.Sqrt(6 / (FanIn(shape) + FanOut(shape))))(shape, seed);

    /// <summary>Normal with standard deviation √(2 / (fan-in + fan-out)): for tanh and sigmoid.</summary>
    /// <remarks>Glorot and Bengio 2010: the same variance as <see cref="XavierUniform"/>.</remarks>
    public static Tensor XavierNormal(Shape shape, Seed seed) => Normal(Math.Sqrt(2 / (FanIn(shape) + FanOut(shape))))(shape, seed);

    /// <summary>Uniform in ±√(6 / fan-in): for ReLU.</summary>
    /// <remarks>He, Zhang, Ren and Sun 2015, "Delving deep into rectifiers", arXiv:1502.01852, with slope 0.</remarks>
    public static Tensor HeUniform(Shape shape, Seed seed) => HeUniform(slope: 0)(shape, seed);

    /// <summary>Normal with standard deviation √(2 / fan-in): for ReLU.</summary>
    /// <remarks>He et al. 2015, arXiv:1502.01852, formula 10.</remarks>
    public static Tensor HeNormal(Shape shape, Seed seed) => HeNormal(slope: 0)(shape, seed);

    /// <summary>Uniform in ±√(6 / ((1 + slope²) fan-in)): for leaky ReLU. Slope √5 gives ±1 / √fan-in, the default of <see cref="Linear"/>.</summary>
    /// <remarks>He et al. 2015, arXiv:1502.01852, formula 15.</remarks>
    public static Initializer HeUniform(double slope) =>
        (shape, seed) => Uniform(Math.Sqrt(6 / ((1 + (slope * slope)) * FanIn(shape))))(shape, seed);

    /// <summary>Normal with standard deviation √(2 / ((1 + slope²) fan-in)): for leaky ReLU.</summary>
    /// <remarks>He et al. 2015, arXiv:1502.01852, formula 15.</remarks>
    public static Initializer HeNormal(double slope) =>
        (shape, seed) => Normal(Math.Sqrt(2 / ((1 + (slope * slope)) * FanIn(shape))))(shape, seed);

    // A vector of weights belongs to one neuron: one output.
    private static double FanIn(Shape shape) => shape.Rank < 2 ? shape.Elements : shape.Elements / (double)shape[0];

    private static double FanOut(Shape shape) => shape.Rank < 2 ? 1 : shape.Elements / (double)shape[1];
}
