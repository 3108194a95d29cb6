namespace Lernet.Nn;

/// <summary>By how much weights must be larger so that signals keep their size through a nonlinearity; PyTorch's <c>calculate_gain</c>.</summary>
public static class Gain
{
    /// <summary>1: for linear layers, sigmoid and convolutions without activation.</summary>
    public const double Linear = 1;

    /// <summary>5/3: for tanh.</summary>
    public const double Tanh = 5.0 / 3;

    /// <summary>√2: for ReLU, which passes half of the variance.</summary>
    public const double Relu = 1.4142135623730951;

    /// <summary>3/4: for SELU.</summary>
    public const double Selu = 0.75;

    /// <summary>√(2 / (1 + slope²)): for leaky ReLU.</summary>
    public static double LeakyRelu(double slope) => Math.Sqrt(2 / (1 + (slope * slope)));
}
