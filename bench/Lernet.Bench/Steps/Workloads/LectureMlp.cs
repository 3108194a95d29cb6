using Lernet.Nn;

namespace Lernet.Bench.Steps.Workloads;

/// <summary>The lecture's network for digits: 784 numbers, hidden layers of 512 neurons with ReLU, 10 classes.</summary>
internal static class LectureMlp
{
    private const int Inputs = 784;
    private const int Hidden = 512;
    private const int Classes = 10;

    public static Workload Create(int batch, int hiddenLayers, Func<IEnumerable<Tensor>, Optimizer> optimizer)
    {
        List<Module> layers = [new Linear(Inputs, Hidden), new Relu()];
        for (var i = 1; i < hiddenLayers; i++) layers.AddRange([new Linear(Hidden, Hidden), new Relu()]);
        layers.Add(new Linear(Hidden, Classes));

        var first = Operations.Product(batch, Inputs, Hidden);
        var forward = first + ((hiddenLayers - 1) * Operations.Product(batch, Hidden, Hidden)) + Operations.Product(batch, Hidden, Classes);
        var (x, y) = (Data.Normal(batch, Inputs), Data.Classes(Classes, batch));
        return new TrainingWorkload(new Sequential([.. layers]), optimizer, Loss.CrossEntropy, x, y)
        {
            Operations = Operations.Step(forward, first),
        };
    }
}
