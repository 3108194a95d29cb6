namespace Lernet.Nn.Tests;

/// <summary>A training step that was made before takes its buffers from the pool; what is left for the garbage collector is the graph.</summary>
public class StepMemoryTests
{
    private const int Warm = 10, Steps = 20;

    public static TheoryData<string> Networks => [.. All.Keys];

    // Graphs so large that their buffers go back, and what a step may take: nodes and tensors, but not the smallest buffer, [64, 32], of 8 KiB.
    private static readonly Dictionary<string, (Func<Module> Make, int[] Shape, int KiB)> All = new()
    {
        ["pictures"] = (() => new Sequential(new Conv2d(2, 8, kernel: 3, padding: 1), new BatchNorm2d(8), new Relu(), new MaxPool2d(2),
            new AveragePool2d(2), new Flatten(), new Linear(32, 5)), [64, 2, 8, 8], 12),
        ["rnn"] = (() => new Tagger(new Rnn(8, 32)), [64, 8, 8], 12),
        ["lstm"] = (() => new Tagger(new Lstm(8, 32)), [64, 8, 8], 12),
        ["gru"] = (() => new Tagger(new Gru(8, 32)), [64, 8, 8], 12),
        ["transformer"] = (() => new Sequential(new TransformerEncoderBlock(32, heads: 4, causal: true), new Flatten(), new Linear(256, 5)), [64, 8, 32], 14),
    };

    [Theory, MemberData(nameof(Networks))]
    public void Step_AfterTheFirst_AllocatesOnlyItsGraph(string name)
    {
        var (make, shape, kib) = All[name];
        var net = make().Initialize(seed: 1);
        var (x, optimizer) = (Tensor.Normal(shape, seed: 2), new Adam(net.Parameters, 1e-5));
        var before = 0L;
        for (var step = 0; step < Warm + Steps; step++)
        {
            if (step == Warm) before = GC.GetAllocatedBytesForCurrentThread();
            net[x].Square().Mean().Backward();
            optimizer.Step();
        }
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Steps, 0, kib * 1024);
    }

    private sealed class Tagger(Module layer) : Module
    {
        public Module Layer { get; } = layer;

        public Linear Head { get; } = new(32, 5);

        public override Tensor Forward(Tensor x) => Head[Layer[x].Reshape(-1, 32)];
    }
}
