namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>How this value was computed: a graph with values, gradients and local derivatives that shows itself as a picture.</summary>
    /// <exception cref="InvalidOperationException">The value has no history, or Backward released a large graph.</exception>
    public ComputationGraph Graph() => ComputationGraph.Of(this);

    /// <summary>The chain rule written out: local derivative × upstream, path by path.</summary>
    /// <param name="of">An input, or a value on the way.</param>
    /// <inheritdoc cref="ChainRuleLedger.Of"/>
    public ChainRuleLedger ChainRule(Tensor of) => ChainRuleLedger.Of(this, of);
}
