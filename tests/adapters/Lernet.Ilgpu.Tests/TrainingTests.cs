using Lernet.Backends;
using Lernet.Data;
using Lernet.Nn;

namespace Lernet.Ilgpu.Tests;

/// <summary>Training on the device: the same losses as on the Cpu, and a host that never waits inside a step.</summary>
public sealed class TrainingTests : IDisposable
{
    private const int Steps = 5;

    private readonly IlgpuBackend device = IlgpuBackend.OnProcessor();

    [Fact]
    public void Mlp_TrainedOnTheDevice_LosesAsOnTheCpu() =>
        SameLosses(() => new Sequential(new Linear(6, 8), new Relu(), new Linear(8, 3)), [12, 6], p => new AdamW(p, learningRate: 0.01));

    [Fact]
    public void ConvolutionalNet_TrainedOnTheDevice_LosesAsOnTheCpu() => SameLosses(
        () => new Sequential(
            new Conv2d(1, 4, kernel: 3, padding: 1, bias: false), new BatchNorm2d(4), new Relu(), new MaxPool2d(2),
            new Conv2d(4, 6, kernel: 3, stride: 2), new Relu(), new AveragePool2d(1), new AdaptiveAveragePool2d(1), new Flatten(), new Linear(6, 3)),
        [12, 1, 8, 8], p => new Sgd(p, learningRate: 0.05) { Momentum = 0.9 });

    [Fact]
    public void Transformer_TrainedOnTheDevice_LosesAsOnTheCpu() => SameLosses(
        () => new Sequential(new TransformerEncoderBlock(8, 2, activation: Activation.Gelu, preNorm: true, causal: true), new LayerNorm(8),
            new Flatten(), new Linear(24, 3)),
        [12, 3, 8], p => new Adam(p, learningRate: 0.01));

    // The loss, one number for all gradients, and the answers; however many parameters there are.
    [Theory, InlineData(1), InlineData(4)]
    public void Fit_OnTheDevice_ReadsThreeTimesABatch(int layers)
    {
        var net = new Sequential([.. Enumerable.Range(0, layers).Select(_ => new Linear(2, 2))]).Initialize(seed: 1).On(device);
        var trainer = new Trainer(net, Loss.CrossEntropy, new Sgd(net.Parameters, learningRate: 0.1));
        var before = device.Traffic;
        trainer.Fit(Datasets.Moons(count: 40, seed: 1), epochs: 2, batchSize: 10);
        Assert.Equal(2 * 4 * 3, (device.Traffic - before).Downloads);
    }

    public void Dispose() => device.Dispose();

    private void SameLosses(Func<Module> net, int[] shape, Func<IEnumerable<Tensor>, Optimizer> optimizer)
    {
        var (expected, _) = Train(Backend.Cpu, net(), shape, optimizer);
        var (actual, spent) = Train(device, net(), shape, optimizer);
        // float32 rounds in another order; five steps of training let what differs grow a hundredfold.
        for (var i = 0; i < Steps; i++) Assert.Equal(expected[i], actual[i], 1e-4);
        Assert.True(expected[^1] < expected[0], "nothing was learned");
        Assert.Equal((0, 0, 0), (spent.Uploads, spent.Downloads, spent.Synchronisations));
    }

    // The losses stay on the device until the last step is done. What is uploaded once, such as a learning rate, is in the first step.
    private (float[] Losses, DeviceTraffic Spent) Train(IBackend backend, Module net, int[] shape, Func<IEnumerable<Tensor>, Optimizer> make)
    {
        net.Initialize(seed: 1).On(backend);
        var optimizer = make(net.Parameters);
        var (x, classes) = (Tensor.Normal(new Shape(shape), seed: 2).On(backend), Tensor.From([.. Enumerable.Range(0, shape[0]).Select(i => i % 3f)]).On(backend));
        var losses = new List<Tensor>();
        var before = device.Traffic;
        for (var i = 0; i < Steps; i++)
        {
            if (i == 1) before = device.Traffic;
            var loss = Loss.CrossEntropy(net.Forward(x), classes);
            loss.Backward();
            losses.Add(loss.Detach());
            optimizer.Step();
        }
        var spent = device.Traffic - before;
        return ([.. losses.Select(loss => (float)loss.Item())], spent);
    }
}
