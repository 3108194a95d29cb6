namespace Lernet.Bench.Steps;

/// <summary>What is timed again and again: one training step, or one call.</summary>
internal abstract class Workload
{
    /// <summary>Floating-point operations of one step by formula: two for each multiply-add of a product or convolution, forward and
    /// backward; in a workload without products, one for each element computed.</summary>
    public required double Operations { get; init; }

    /// <summary>Everything a peer needs to compute the same: data first, then parameters.</summary>
    public abstract IReadOnlyList<Tensor> State { get; }

    /// <summary>A number that a peer with the same state must find too, such as the loss before the first step.</summary>
    public abstract double Value();

    public abstract void Step();
}
