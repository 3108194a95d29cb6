using System.Diagnostics.CodeAnalysis;
using Lernet.Nn;

namespace Lernet.Bench.Steps.Workloads;

/// <summary>The lecture's first descent, x² from 9, with an optimizer: one step of the benchmark is a whole descent.</summary>
internal sealed class SquareDescent : Workload
{
    private readonly int steps;

    [SetsRequiredMembers]
    public SquareDescent(int steps) => (this.steps, Operations) = (steps, 2.0 * 3 * steps);

    public override IReadOnlyList<Tensor> State => [Tensor.Scalar(9)];

    public override double Value() => Descend().Item();

    public override void Step() => Descend();

    private Tensor Descend()
    {
        var x = Tensor.Scalar(9).Track();
        var optimizer = new Sgd([x], learningRate: 0.01);
        for (var t = 0; t < steps; t++)
        {
            (x * x).Backward();
            optimizer.Step();
        }
        return x;
    }
}
