using Lernet.Bench.Steps;
using Lernet.Bench.Steps.Workloads;
using Lernet.Nn;

namespace Lernet.Bench.Scaling;

/// <summary>Families of workloads with one size that doubles.</summary>
internal static class Growth
{
    public static readonly (string What, int[] Sizes, Func<int, Workload> Create)[] All =
    [
        ("batch of the lecture's network", [64, 128, 256, 512, 1024], batch => LectureMlp.Create(batch, hiddenLayers: 2, Sgd)),
        ("depth of the lecture's network, hidden layers", [2, 4, 8, 16, 32], depth => LectureMlp.Create(64, depth, Sgd)),
        ("batch of LeNet-5", [32, 64, 128, 256, 512], batch => LeNet5.Create(batch, Sgd)),
        ("time of an LSTM, steps", [16, 32, 64, 128, 256], steps => Recurrent.Lstm(batch: 32, steps, Sgd)),
        ("time of a GRU, steps", [16, 32, 64, 128, 256], steps => Recurrent.Gru(batch: 32, steps, Sgd)),
        ("batch of an LSTM", [32, 64, 128, 256], batch => Recurrent.Lstm(batch, steps: 64, Sgd)),
        ("length of a chain of scalars", [50, 200, 800, 3200], links => new ScalarChain(links)),
    ];

    private static Optimizer Sgd(IEnumerable<Tensor> parameters) => new Sgd(parameters, 1e-4);
}
