using Lernet.Nn;

namespace Lernet.Bench.Steps.Workloads;

/// <summary>LeNet-5 (LeCun et al. 1998) as it is built today: ReLU, max pooling, a linear last layer.</summary>
internal static class LeNet5
{
    private const int Classes = 10;

    public static Workload Create(int batch, Func<IEnumerable<Tensor>, Optimizer> optimizer)
    {
        var net = new Sequential(
            new Conv2d(1, 6, kernel: 5, padding: 2), new Relu(), new MaxPool2d(2),
            new Conv2d(6, 16, kernel: 5), new Relu(), new MaxPool2d(2), new Flatten(),
            new Linear(400, 120), new Relu(), new Linear(120, 84), new Relu(), new Linear(84, Classes));

        var first = Operations.Product(6, 1 * 5 * 5, batch * 28 * 28);
        var forward = first + Operations.Product(16, 6 * 5 * 5, batch * 10 * 10)
            + Operations.Product(batch, 400, 120) + Operations.Product(batch, 120, 84) + Operations.Product(batch, 84, Classes);
        return new TrainingWorkload(net, optimizer, Loss.CrossEntropy, Data.Normal(batch, 1, 28, 28), Data.Classes(Classes, batch))
        {
            Operations = Operations.Step(forward, first),
        };
    }
}
