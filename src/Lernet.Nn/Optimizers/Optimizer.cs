namespace Lernet.Nn;

/// <summary>Moves parameters downhill, by the gradients that <see cref="Tensor.Backward"/> has collected.</summary>
public abstract class Optimizer
{
    private double learningRate;

    /// <summary>Takes charge of parameters.</summary>
    /// <param name="parameters">Tracked inputs, such as <c>net.Parameters</c>; frozen ones may be among them.</param>
    /// <param name="learningRate">The size of the steps, above 0.</param>
    /// <exception cref="ArgumentException">There are no parameters, one is a computed value, or the learning rate is not positive and finite.</exception>
    protected Optimizer(IEnumerable<Tensor> parameters, double learningRate)
    {
        Parameters = [.. parameters.Distinct()];
        if (Parameters.Count == 0) throw new ArgumentException("optimizer: there are no parameters to optimize. Give net.Parameters.");
        if (Parameters.FirstOrDefault(p => p.IsTracked && !p.IsLeaf) is { } computed)
        {
            throw new ArgumentException($"optimizer: a result of {computed.Operation} is no parameter. Give the tracked inputs it was computed from.");
        }
        LearningRate = learningRate;
    }

    /// <summary>What is optimized.</summary>
    public IReadOnlyList<Tensor> Parameters { get; }

    /// <summary>The size of the steps; may change from step to step.</summary>
    /// <exception cref="ArgumentException">Not positive and finite.</exception>
    public double LearningRate
    {
        get => learningRate;
        set => learningRate = value > 0 && double.IsFinite(value)
            ? value
            : throw new ArgumentException($"learning rate: {Text.Number(value)}. It must be above 0 and finite; 0.001 is a usual start for Adam, 0.1 for SGD.");
    }

    /// <summary>How many steps were made, t.</summary>
    public int Steps { get; private set; }

    /// <summary>Moves every parameter that has a gradient, and forgets the gradients. Parameters without one stay as they are.</summary>
    /// <exception cref="InvalidOperationException">No parameter has a gradient.</exception>
    public void Step()
    {
        if (Parameters.All(p => p.Grad is null))
        {
            throw new InvalidOperationException("step: no parameter has a gradient. Call loss.Backward() before Step(), with a loss computed from these parameters.");
        }
        Steps++;
        for (var i = 0; i < Parameters.Count; i++)
        {
            var parameter = Parameters[i];
            if (parameter.Grad is not { } gradient) continue;
            Move(i, parameter, gradient);
            parameter.MarkUpdated();
        }
        ForgetGradients();
        GraphMemory.EndStep();
    }

    /// <summary>Drops all gradients without a step.</summary>
    public void ForgetGradients()
    {
        foreach (var parameter in Parameters) parameter.Grad = null;
    }

    /// <summary>Overwrites one parameter in place.</summary>
    /// <param name="index">The parameter's place in <see cref="Parameters"/>.</param>
    /// <param name="parameter">What to overwrite.</param>
    /// <param name="gradient">∂loss/∂parameter; not to be changed.</param>
    protected abstract void Move(int index, Tensor parameter, Tensor gradient);
}
