namespace Lernet.Bench.Steps;

/// <summary>Floating-point operations of products, for a training step.</summary>
internal static class Operations
{
    /// <summary>One product of [m, k] and [k, n].</summary>
    public static double Product(double m, double k, double n) => 2 * m * k * n;

    /// <summary>Forward, gradient of the weights, gradient of the inputs: three products of the same size.</summary>
    /// <param name="forward">The operations of the forward pass.</param>
    /// <param name="first">Those of layers whose inputs are data and get no gradient.</param>
    public static double Step(double forward, double first = 0) => (3 * forward) - first;
}
