using Lernet.Nn;

namespace Lernet.Bench.Steps;

/// <summary>One batch, one step, as the training loop of a lesson writes it.</summary>
/// <remarks>The batch is always the same and the steps are small, so that every step does the same work: a network that has learned its
/// batch by heart computes with subnormal gradients, which are slow.</remarks>
internal sealed class TrainingWorkload(Module net, Func<IEnumerable<Tensor>, Optimizer> optimizer, LossFunction loss, Tensor x, Tensor y)
    : Workload
{
    private readonly Optimizer optimizer = optimizer(net.Initialize(seed: 1).Parameters);

    public override IReadOnlyList<Tensor> State => [x, y, .. net.Parameters];

    public override double Value() => Autograd.NoGrad(() => loss(net.Forward(x), y)).Item();

    public override void Step()
    {
        loss(net.Forward(x), y).Backward();
        optimizer.Step();
    }
}
