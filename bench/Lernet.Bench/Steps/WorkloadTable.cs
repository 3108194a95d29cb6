using Lernet.Bench.Steps.Workloads;
using Lernet.Nn;

namespace Lernet.Bench.Steps;

/// <summary>All workloads by name.</summary>
internal static class WorkloadTable
{
    // Steps too small to change how hard the next one is; see TrainingWorkload.
    private const double Rate = 1e-3;
    private const double AdamRate = 1e-5;

    private static readonly (string Name, Func<Workload> Create)[] All =
    [
        ("moons_mlp_2_16_16_1_b100_sgd", () => MoonsMlp.Create(Sgd)),
        ("mlp_784_512_512_10_b64_sgd", () => LectureMlp.Create(batch: 64, hiddenLayers: 2, Sgd)),
        ("mlp_784_512_512_10_b64_adam", () => LectureMlp.Create(batch: 64, hiddenLayers: 2, Adam)),
        ("lenet5_28x28_b64_adam", () => LeNet5.Create(batch: 64, Adam)),
        ("resnet8_3x32x32_b32_sgdm", () => ResNet8.Create(batch: 32, Momentum)),
        ("rnn_t64_b32_h128_adam", () => Recurrent.Rnn(batch: 32, steps: 64, Adam)),
        ("lstm_t64_b32_h128_adam", () => Recurrent.Lstm(batch: 32, steps: 64, Adam)),
        ("gru_t64_b32_h128_adam", () => Recurrent.Gru(batch: 32, steps: 64, Adam)),
        ("gpt_l2_d128_t64_b32_adam", () => Gpt.Create(batch: 32, steps: 64, Adam)),
        ("scalar_chain_100_ops_fwd_bwd", () => new ScalarChain(links: 50)),
        ("ex51_100_steps", () => new SquareDescent(steps: 100)),
        ("matmul_128", () => Calls.MatMul(128)),
        ("matmul_256", () => Calls.MatMul(256)),
        ("matmul_512", () => Calls.MatMul(512)),
        ("matmul_1024", () => Calls.MatMul(1024)),
        ("matmul_2048", () => Calls.MatMul(2048)),
        ("exp_1M", () => Calls.Exp(1 << 20)),
        ("softmax_1024x1024", () => Calls.Softmax(1024, 1024)),
        ("sum_1M", () => Calls.Sum(1 << 20)),
    ];

    public static Workload Create(string name) => All.First(entry => entry.Name == name).Create();

    /// <summary>The names asked for, all if none.</summary>
    /// <exception cref="ArgumentException">There is no such workload.</exception>
    public static IEnumerable<string> Chosen(IReadOnlyList<string> names)
    {
        var known = All.Select(entry => entry.Name).ToList();
        var unknown = names.FirstOrDefault(name => !known.Contains(name));
        if (unknown is not null) throw new ArgumentException($"there is no workload '{unknown}'. The workloads are {string.Join(", ", known)}.");
        return names.Count > 0 ? names : known;
    }

    private static Optimizer Sgd(IEnumerable<Tensor> parameters) => new Sgd(parameters, Rate);

    private static Optimizer Momentum(IEnumerable<Tensor> parameters) => new Sgd(parameters, Rate) { Momentum = 0.9 };

    private static Optimizer Adam(IEnumerable<Tensor> parameters) => new Adam(parameters, AdamRate);
}
