namespace Lernet.Core.Tests;

public class GraphMemoryTests
{
    private static (Tensor Hidden, Tensor Loss) Step(Tensor w)
    {
        var hidden = (Tensor.Ones(64, 128).MatMul(w) * 0.01).Tanh();
        var loss = hidden.Square().Mean();
        loss.Backward();
        return (hidden, loss);
    }

    private static Tensor Weights() => Tensor.Normal([128, 128], seed: 1).Track();

    [Fact]
    public void Intermediate_InTheSameAndTheNextStep_StaysReadable()
    {
        var w = Weights();
        var (hidden, _) = Step(w);
        var before = hidden.ToArray();
        GraphMemory.EndStep();
        w.Grad = null;
        Step(w);
        Assert.Equal(before, hidden.ToArray());
    }

    [Fact]
    public void Intermediate_TwoStepsLater_SaysHowToKeepIt()
    {
        var w = Weights();
        var (hidden, loss) = Step(w);
        for (var i = 0; i < 2; i++)
        {
            GraphMemory.EndStep();
            Step(w);
        }
        var error = Assert.Throws<InvalidOperationException>(() => hidden.ToArray());
        Assert.Contains("Detach()", error.Message, StringComparison.Ordinal);
        Assert.True(loss.Item() > 0);
        Assert.Equal(128 * 128, w.Grad!.ToArray().Length);
    }

    [Fact]
    public void Detached_ManyStepsLater_KeepsItsNumbers()
    {
        var w = Weights();
        var kept = Step(w).Hidden.Detach();
        var before = kept.ToArray();
        for (var i = 0; i < 5; i++)
        {
            GraphMemory.EndStep();
            Step(w);
        }
        Assert.Equal(before, kept.ToArray());
    }

    [Fact]
    public void TrainingSteps_AfterWarmUp_AllocateNoBuffers()
    {
        var w = Weights();
        for (var i = 0; i < 5; i++) One();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++) One();
        var perStep = (GC.GetAllocatedBytesForCurrentThread() - before) / 20;

        // One [64, 128] buffer alone has 32 KiB; a step makes nine of them. Nodes, closures and shapes take about 7 KiB.
        Assert.InRange(perStep, 0, 16 * 1024);

        void One()
        {
            w.Grad = null;
            var hidden = (w * 0.01).Tanh();
            hidden.Square().Mean().Backward();
            w.Update(default(Descend), w.Grad!);
            w.Grad = null;
            GraphMemory.EndStep();
        }
    }

    [Fact]
    public void StepsOfANetwork_AfterWarmUp_AllocateNothingButNodes()
    {
        var (x, w, b) = (Tensor.Normal([100, 16], seed: 1), Tensor.Normal([16, 16], seed: 2).Track(), Tensor.Zeros(16).Track());
        for (var i = 0; i < 5; i++) One();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++) One();

        // One [100, 16] buffer alone has 6.4 KB; a step makes eight of them. Tensors, nodes and closures take about 3 KB.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 20, 0, 6 * 1024);

        void One()
        {
            x.Linear(w, b).Relu().Linear(w, b).Square().Mean().Backward();
            (w.Grad, b.Grad) = (null, null);
            GraphMemory.EndStep();
        }
    }

    [Fact]
    public void SmallGraph_AfterBackward_CanStillBeLookedAt()
    {
        var x = Tensor.Scalar(2, "x").Track();
        var h = x * 3;
        var y = h.Square();
        y.Backward();
        Assert.Equal(12, h.Grad!.Item());
        Assert.Equal(3, y.Graph().Nodes.Count);
    }

    [Fact]
    public void LargeGraph_AfterBackward_IsReleased()
    {
        var (_, loss) = Step(Weights());
        Assert.Throws<InvalidOperationException>(() => loss.Graph());
    }

    private readonly struct Descend : Operators.IUpdate
    {
        public int States => 0;

        public void Invoke<V>(V g, ref V p, ref V first, ref V second, ref V third) where V : struct, Operators.IReal<V> => p -= g;
    }
}
