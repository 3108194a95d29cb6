namespace Lernet.Bench.Steps;

/// <summary>Random inputs and targets: what they mean does not change how long a step takes.</summary>
internal static class Data
{
    public static Tensor Normal(params int[] shape) => Tensor.Normal(shape, seed: 2);

    // From the host, as those of a data set are.
    public static Tensor Classes(int count, params int[] shape) =>
        Tensor.From((Tensor.Uniform(new Shape(shape), seed: 3) * count).Floor().ToArray(), shape);
}
