namespace Lernet.Nn;

/// <summary>Which signals keep their variance: those that go forward (fan-in) or the gradients that come back (fan-out).</summary>
public enum Fan
{
    /// <summary>Inputs × (the rest): forward.</summary>
    In,

    /// <summary>Outputs × (the rest): backward.</summary>
    Out,
}

public static partial class Initializers
{
    /// <summary>Uniform in ±√(6 / (fan-in + fan-out)): for tanh and sigmoid.</summary>
    /// <remarks>Glorot and Bengio 2010, "Understanding the difficulty of training deep feedforward neural networks", formula 16.</remarks>
    public static Tensor XavierUniform(Shape shape, Seed seed) => XavierUniform(gain: 1)(shape, seed);

    /// <summary>Uniform in ±gain √(6 / (fan-in + fan-out)).</summary>
    /// <param name="gain">See <see cref="Gain"/>; above 0.</param>
    public static Initializer XavierUniform(double gain) =>
        (shape, seed) => Uniform(gain * Math.Sqrt(6 / (FanOf(shape, Fan.In) + FanOf(shape, Fan.Out))))(shape, seed);

    /// <summary>Normal with standard deviation √(2 / (fan-in + fan-out)): for tanh and sigmoid.</summary>
    /// <remarks>Glorot and Bengio 2010: the same variance as <see cref="XavierUniform(Shape, Seed)"/>.</remarks>
    public static Tensor XavierNormal(Shape shape, Seed seed) => XavierNormal(gain: 1)(shape, seed);

    /// <summary>Normal with standard deviation gain √(2 / (fan-in + fan-out)).</summary>
    /// <param name="gain">See <see cref="Gain"/>; above 0.</param>
    public static Initializer XavierNormal(double gain) =>
        (shape, seed) => Normal(gain * Math.Sqrt(2 / (FanOf(shape, Fan.In) + FanOf(shape, Fan.Out))))(shape, seed);

    /// <summary>Uniform in ±√(6 / fan-in): for ReLU.</summary>
    /// <remarks>He, Zhang, Ren and Sun 2015, "Delving deep into rectifiers", arXiv:1502.01852, with slope 0.</remarks>
    public static Tensor HeUniform(Shape shape, Seed seed) => HeUniform(slope: 0)(shape, seed);

    /// <summary>Normal with standard deviation √(2 / fan-in): for ReLU.</summary>
    /// <remarks>He et al. 2015, arXiv:1502.01852, formula 10.</remarks>
    public static Tensor HeNormal(Shape shape, Seed seed) => HeNormal(slope: 0)(shape, seed);

    /// <summary>Uniform in ±√(6 / ((1 + slope²) fan)): for leaky ReLU. Slope √5 gives ±1 / √fan-in, the default of <see cref="Linear"/>.</summary>
    /// <remarks>He et al. 2015, arXiv:1502.01852, formula 15.</remarks>
    /// <param name="slope">Of the rectifier below 0.</param>
    /// <param name="fan">Which signals keep their variance.</param>
    public static Initializer HeUniform(double slope, Fan fan = Fan.In) => FanUniform(Gain.LeakyRelu(slope), fan);

    /// <summary>Normal with standard deviation √(2 / ((1 + slope²) fan)): for leaky ReLU.</summary>
    /// <remarks>He et al. 2015, arXiv:1502.01852, formula 15.</remarks>
    /// <param name="slope">Of the rectifier below 0.</param>
    /// <param name="fan">Which signals keep their variance.</param>
    public static Initializer HeNormal(double slope, Fan fan = Fan.In) => FanNormal(Gain.LeakyRelu(slope), fan);

    /// <summary>Uniform in ±gain √(3 / fan): PyTorch's <c>kaiming_uniform_</c> for any nonlinearity, by its gain.</summary>
    /// <param name="gain">See <see cref="Gain"/>; above 0.</param>
    /// <param name="fan">Which signals keep their variance.</param>
    public static Initializer FanUniform(double gain, Fan fan = Fan.In) =>
        (shape, seed) => Uniform(gain * Math.Sqrt(3 / FanOf(shape, fan)))(shape, seed);

    /// <summary>Normal with standard deviation gain / √fan: PyTorch's <c>kaiming_normal_</c> for any nonlinearity, by its gain; LeCun's for
    /// gain 1.</summary>
    /// <param name="gain">See <see cref="Gain"/>; above 0.</param>
    /// <param name="fan">Which signals keep their variance.</param>
    public static Initializer FanNormal(double gain, Fan fan = Fan.In) =>
        (shape, seed) => Normal(gain / Math.Sqrt(FanOf(shape, fan)))(shape, seed);

    // A vector of weights belongs to one neuron: one output.
    private static double FanOf(Shape shape, Fan fan) => fan == Fan.In
        ? shape.Rank < 2 ? shape.Elements : shape.Elements / (double)shape[0]
        : shape.Rank < 2 ? 1 : shape.Elements / (double)shape[1];
}
