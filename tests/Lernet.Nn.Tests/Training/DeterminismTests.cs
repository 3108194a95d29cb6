using Lernet.Backends.Cpu;

namespace Lernet.Nn.Tests.Training;

/// <summary>Training gives the same bytes at every run, however many threads compute.</summary>
public class DeterminismTests
{
    private const int Steps = 4;

    public static TheoryData<string> Nets => [.. Networks.Keys];

    // Large enough that every kernel splits its work, small enough for a second.
    private static readonly Dictionary<string, (Func<Module> Make, int[] Input)> Networks = new()
    {
        ["mlp"] = (() => new Sequential(new Linear(300, 400), new Relu(), new Dropout(0.8), new Linear(400, 10)), [256, 300]),
        ["conv"] = (() => new Sequential(
            new Conv2d(2, 16, 3, padding: 1), new BatchNorm2d(16), new Relu(), new MaxPool2d(2),
            new Conv2d(16, 8, 3), new Flatten(), new Linear(8 * 12 * 12, 10)), [32, 2, 28, 28]),
        ["attention"] = (() => new Sequential(new TransformerEncoderBlock(64, 4, causal: true), new Flatten(), new Linear(32 * 64, 10)), [32, 32, 64]),
        ["lstm"] = (() => new Sequential(new Lstm(32, 64), new Flatten(), new Linear(16 * 64, 10)), [32, 16, 32]),
    };

    [Theory, MemberData(nameof(Nets))]
    public void Training_WithOneToFourThreads_GivesTheSameBytes(string name)
    {
        var threads = Work.Threads;
        try
        {
            var expected = Train(name, 1);
            foreach (var count in (int[])[1, 2, 3, 4])
            {
                Assert.True(expected.AsSpan().SequenceEqual(Train(name, count)), $"{name}: {count} threads, other bytes");
            }
        }
        finally
        {
            Work.Threads = threads;
        }
    }

    private static float[] Train(string name, int threads)
    {
        Work.Threads = threads;
        var (make, shape) = Networks[name];
        var net = make().Initialize(seed: 1);
        var optimizer = new Adam(net.Parameters, 1e-3);
        var (x, y) = (Tensor.Normal(shape, seed: 2), (Tensor.Uniform([shape[0]], seed: 3) * 10).Floor());
        for (var t = 0; t < Steps; t++)
        {
            Loss.CrossEntropy(net[x], y).Backward();
            GradientClip.ByNorm(1).Apply(net.Parameters);
            optimizer.Step();
        }
        return [.. net.GetState().OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value.ToArray())];
    }
}
