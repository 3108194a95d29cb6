namespace Lernet.Bench.Steps.Workloads;

/// <summary>Single operations.</summary>
internal static class Calls
{
    public static Workload MatMul(int size) =>
        new CallWorkload(x => x[0].MatMul(x[1]), Data.Normal(size, size), Tensor.Normal([size, size], seed: 4))
        {
            Operations = Steps.Operations.Product(size, size, size),
        };

    public static Workload Exp(int count) => new CallWorkload(x => x[0].Exp(), Data.Normal(count)) { Operations = count };

    public static Workload Softmax(int rows, int columns) =>
        new CallWorkload(x => x[0].Softmax(), Data.Normal(rows, columns)) { Operations = (double)rows * columns };

    public static Workload Sum(int count) => new CallWorkload(x => x[0].Sum(), Data.Normal(count)) { Operations = count };
}
