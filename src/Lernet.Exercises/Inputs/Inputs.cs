namespace Lernet.Exercises;

/// <summary>Lists of inputs to try.</summary>
public static class Inputs
{
    /// <summary>One call per number.</summary>
    public static Quantity[][] Each(params double[] values) => [.. values.Select(value => (Quantity[])[value])];

    /// <summary>One call per pair of a first and a second number.</summary>
    public static Quantity[][] Grid(double[] first, double[] second) => [.. from a in first from b in second select (Quantity[])[a, b]];

    /// <summary>A tensor with normal numbers rounded to halves, easy to read in a counter-example.</summary>
    public static Tensor Halves(int rows, int columns, long seed) => Tensor.Normal([rows, columns], seed, std: 2).Round() * 0.5;
}
