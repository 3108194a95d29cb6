using System.Diagnostics.CodeAnalysis;

namespace Lernet.Bench.Steps.Workloads;

/// <summary>y ← tanh(1.01 y), many times on a single number, then backwards: what one recorded operation costs.</summary>
internal sealed class ScalarChain : Workload
{
    private readonly Tensor x = Tensor.Scalar(0.5).Track();
    private readonly int links;

    [SetsRequiredMembers]
    public ScalarChain(int links) => (this.links, Operations) = (links, 2.0 * 2 * links);

    public override IReadOnlyList<Tensor> State => [x];

    public override double Value()
    {
        Step();
        return x.Grad!.Item();
    }

    public override void Step()
    {
        x.Grad = null;
        var y = x;
        for (var i = 0; i < links; i++) y = (y * 1.01).Tanh();
        y.Backward();
    }
}
