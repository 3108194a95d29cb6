using Lernet.Nn;

namespace Lernet.Bench.Steps.Workloads;

/// <summary>Two moons, a full batch of 100 points: so little arithmetic that only the overhead counts.</summary>
internal static class MoonsMlp
{
    private const int Batch = 100;

    public static Workload Create(Func<IEnumerable<Tensor>, Optimizer> optimizer)
    {
        var net = new Sequential(new Linear(2, 16), new Relu(), new Linear(16, 16), new Relu(), new Linear(16, 1));
        var first = Operations.Product(Batch, 2, 16);
        var forward = first + Operations.Product(Batch, 16, 16) + Operations.Product(Batch, 16, 1);
        return new TrainingWorkload(net, optimizer, Loss.BinaryCrossEntropyWithLogits, Data.Normal(Batch, 2), Data.Classes(2, Batch, 1))
        {
            Operations = Operations.Step(forward, first),
        };
    }
}
