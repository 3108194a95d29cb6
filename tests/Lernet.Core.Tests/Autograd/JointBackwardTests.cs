using Lernet.Backends;

namespace Lernet.Core.Tests;

public class JointBackwardTests
{
    private int calls;
    private bool[] wanted = [];

    // a b², with a backward pass in plain numbers, which nothing can differentiate.
    private Tensor Product(Tensor a, Tensor b)
    {
        var y = Autograd.NoGrad(() => a * b * b);
        return y.Record("a b²", [a, b], (g, asked) =>
        {
            calls++;
            wanted = [.. asked];
            var (p, q, h) = (a.ToDoubles(), b.ToDoubles(), g.ToDoubles());
            Tensor Each(Func<int, double> f) => Tensor.From([.. Enumerable.Range(0, h.Length).Select(f)], g.Shape, g.Backend);
            return [asked[0] ? Each(i => h[i] * q[i] * q[i]) : null, asked[1] ? Each(i => 2 * h[i] * p[i] * q[i]) : null];
        }, derived: static t => t[0] * t[1] * t[1]);
    }

    private static (Tensor A, Tensor B) Inputs(IBackend? backend = null) => (
        Tensor.From([2.0, 3], [2], backend ?? Backend.Cpu).Track(), Tensor.From([5.0, 7], [2], backend ?? Backend.Cpu).Track());

    [Fact]
    public void Backward_OfAFusedOperation_GivesAllGradientsInOneCall()
    {
        var (a, b) = Inputs();
        Product(a, b).Sum().Backward();
        Assert.Equal((1, [25, 49], [20, 42]), (calls, a.Grad!.ToArray(), b.Grad!.ToArray()), Compare);
    }

    [Fact]
    public void Backward_WithAnUntrackedInput_DoesNotAskForItsGradient()
    {
        var (a, b) = Inputs();
        Product(a, b.Untrack()).Sum().Backward();
        Assert.Equal([true, false], wanted);
        Assert.Null(b.Grad);
    }

    [Fact]
    public void Gradients_OfOneInput_AskForThatOneOnly()
    {
        var (a, b) = Inputs();
        Autograd.Gradient(Product(a * 1, b * 1).Sum(), b);
        Assert.Equal([false, true], wanted);
    }

    [Fact]
    public void HigherDerivatives_OfAFusedOperation_ComeFromItsDerivedForm()
    {
        var (a, b) = Inputs(Backend.Reference);
        // Within a larger graph on both sides, where history before the inputs and after the result matters.
        Tensor F(Tensor[] t) => Product(t[0] * t[0], t[1].Sin()).Exp().Sum();
        Tensor Second(Tensor[] t)
        {
            foreach (var x in t) _ = x.IsTracked ? x : x.Track();
            return Autograd.Gradients(F(t), t, createGraph: true).Select(g => g.Square().Sum()).Aggregate((p, q) => p + q);
        }

        // The bar for a right derivative in double precision.
        Assert.True(GradientCheck.Of(F, a, b).RelativeError <= 1e-7);
        Assert.True(GradientCheck.Of(Second, a * 0.1, b * 0.1).RelativeError <= 1e-7);
    }

    [Fact]
    public void HigherDerivatives_OfAFusedIdentity_PassThroughOnce()
    {
        var x = Tensor.Scalar(3).Track();
        Tensor Same(Tensor t) => new Tensor(t.View).Record("same", [t], static (g, _) => [g], derived: static t => t[0]);
        Assert.Equal(6, Autograd.Gradient(Autograd.Gradient(Same(x).Square() * 3, x, createGraph: true), x).Item());
    }

    [Fact]
    public void Graph_OfAFusedOperation_HasLocalDerivatives()
    {
        var (a, b) = (Tensor.Scalar(2, "a").Track(), Tensor.Scalar(5, "b").Track());
        var edges = Product(a, b).Graph().Edges;
        Assert.Equal([25.0, 20.0], edges.Select(e => e.LocalDerivative!.Value));
    }

    [Fact]
    public void Backward_AfterAnInputWasOverwritten_IsRefused()
    {
        var (a, b) = Inputs();
        var y = Product(a, b.Named("b")).Sum();
        b.Update(a);
        Assert.StartsWith("backward: b was overwritten", Assert.Throws<InvalidOperationException>(() => y.Backward()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SavedTensors_TwoStepsLater_AreGivenBack()
    {
        // Backward passes of other tests on this thread may be waiting for a step, and too many of them are no training loop.
        GraphMemory.EndStep();
        var x = Tensor.Ones(100, 100).Track();
        var saved = Step();
        for (var i = 0; i < 2; i++)
        {
            GraphMemory.EndStep();
            Step();
        }
        Assert.Throws<InvalidOperationException>(() => saved.ToArray());

        Tensor Step()
        {
            var cosine = x.Detach().Cos();
            x.Detach().Sin().Record("sine", [x], (g, _) => [g * cosine], derived: static t => t[0].Sin(), saved: cosine).Sum().Backward();
            return cosine;
        }
    }

    private static bool Compare((int, float[], float[]) a, (int, float[], float[]) b) =>
        a.Item1 == b.Item1 && a.Item2.SequenceEqual(b.Item2) && a.Item3.SequenceEqual(b.Item3);
}
