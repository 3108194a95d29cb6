namespace Lernet.Bench.Steps;

/// <summary>Random inputs and targets: what they mean does not change how long a step takes.</summary>
internal static class Data
{
    public static Tensor Normal(params int[] shape) => Tensor.Normal(shape, seed: 2);

    public static Tensor Classes(int count, params int[] shape) => (Tensor.Uniform(new Shape(shape), seed: 3) * count).Floor();
}
