using Lernet.Bench.Steps;
using Lernet.Bench.Steps.Workloads;
using Lernet.Nn;

namespace Lernet.Bench.Gpu;

/// <summary>What is measured on a GPU: the workloads of the processor, with batches that fill it.</summary>
internal static class GpuWorkloads
{
    // As on the processor: steps too small to change how hard the next one is.
    private const double Rate = 1e-3;
    private const double AdamRate = 1e-5;

    private static readonly (string Name, Func<Workload> Create)[] Large =
    [
        ("matmul_1024", () => Calls.MatMul(1024)),
        ("matmul_2048", () => Calls.MatMul(2048)),
        ("matmul_4096", () => Calls.MatMul(4096)),
        ("mlp_784_512_512_10_b4096", () => LectureMlp.Create(batch: 4096, hiddenLayers: 2, Sgd)),
        ("lenet5_28x28_b512", () => LeNet5.Create(batch: 512, Adam)),
        ("resnet8_3x32x32_b512", () => ResNet8.Create(batch: 512, Momentum)),
        ("gpt_l2_d128_t64_b32", () => Gpt.Create(batch: 32, steps: 64, Adam)),
    ];

    private static readonly (string Name, Func<Workload> Create)[] Small =
    [
        ("matmul_48", () => Calls.MatMul(48)),
        ("mlp_784_512_512_10_b2", () => LectureMlp.Create(batch: 2, hiddenLayers: 2, Sgd)),
        ("lenet5_28x28_b1", () => LeNet5.Create(batch: 1, Adam)),
        ("resnet8_3x8x8_b1", () => ResNet8.Create(batch: 1, Momentum, size: 8)),
        ("gpt_l2_d128_t4_b1", () => Gpt.Create(batch: 1, steps: 4, Adam)),
    ];

    public static IReadOnlyList<(string Name, Func<Workload> Create)> All(bool isSmall) => isSmall ? Small : Large;

    private static Sgd Sgd(IEnumerable<Tensor> parameters) => new(parameters, Rate);

    private static Sgd Momentum(IEnumerable<Tensor> parameters) => new(parameters, Rate) { Momentum = 0.9 };

    private static Adam Adam(IEnumerable<Tensor> parameters) => new(parameters, AdamRate);
}
