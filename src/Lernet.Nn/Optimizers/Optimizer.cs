namespace Lernet.Nn;

/// <summary>Moves parameters downhill, by the gradients that <see cref="Tensor.Backward"/> has collected.</summary>
/// <remarks>
/// Parameters without a gradient, such as frozen ones, stay as they are: neither momentum nor decay moves them. An optimizer made without
/// parameters takes those of the first model that a <see cref="Trainer"/> trains with it.
/// </remarks>
public abstract partial class Optimizer
{
    private Slot[]? slots;

    /// <summary>An optimizer that is given its parameters later.</summary>
    /// <param name="learningRate">The size of the steps, above 0.</param>
    /// <exception cref="ArgumentException">The learning rate is not positive and finite.</exception>
    protected Optimizer(double learningRate) => LearningRate = learningRate;

    /// <summary>What is optimized; empty until the optimizer has been given its parameters.</summary>
    public IReadOnlyList<Tensor> Parameters { get; private set; } = [];

    /// <summary>Parameters with settings of their own; each belongs to the first group that wants it, or to none.</summary>
    public IReadOnlyList<ParameterGroup> Groups { get; init; } = [];

    /// <summary>η, the size of the steps; may change from step to step.</summary>
    /// <exception cref="ArgumentException">Not positive and finite.</exception>
    public double LearningRate
    {
        get;
        set => field = value > 0 && double.IsFinite(value)
            ? value
            : throw new ArgumentException($"learning rate: {Text.Number(value)}. It must be above 0 and finite; 0.001 is a usual start for Adam, 0.1 for SGD.");
    }

    /// <summary>What a <see cref="Schedule"/> multiplies the learning rate by, 0 or more; 1 without one.</summary>
    /// <exception cref="ArgumentException">Negative or not finite.</exception>
    public double RateFactor { get; set => field = Allowed.NotNegative("optimizer", "rate factor", value); } = 1;

    /// <summary>λ, how strongly parameters are pulled towards 0: g ← g + λ θ before the step, the gradient of ½ λ ‖θ‖²; 0 or more.</summary>
    public double WeightDecay { get; init => field = Allowed.NotNegative("optimizer", "weight decay", value); }

    /// <summary>How many steps were made, t.</summary>
    public int Steps { get; private set; }

    /// <summary>Takes charge of parameters.</summary>
    /// <param name="parameters">Tracked inputs, such as <c>net.Parameters</c>; frozen ones may be among them.</param>
    /// <exception cref="ArgumentException">There are no parameters, or one is a computed value.</exception>
    /// <exception cref="InvalidOperationException">The optimizer has parameters already.</exception>
    public void Bind(IEnumerable<Tensor> parameters)
    {
        if (Parameters.Count > 0) throw new InvalidOperationException("optimizer: it has parameters already, and what it remembers belongs to them. Make a new one.");
        Tensor[] all = [.. parameters.Distinct()];
        if (all.Length == 0) throw new ArgumentException("optimizer: there are no parameters to optimize. Give net.Parameters.");
        if (all.FirstOrDefault(p => p.IsTracked && !p.IsLeaf) is { } computed)
        {
            throw new ArgumentException($"optimizer: a result of {computed.Operation} is no parameter. Give the tracked inputs it was computed from.");
        }
        Parameters = all;
    }

    /// <summary>Moves every parameter that has a gradient, and forgets the gradients. Parameters without one stay as they are.</summary>
    /// <exception cref="InvalidOperationException">No parameter has a gradient.</exception>
    public void Step()
    {
        slots ??= MakeSlots();
        if (!Array.Exists(slots, slot => slot.Parameter.Grad is not null))
        {
            throw new InvalidOperationException("step: no parameter has a gradient. Call loss.Backward() before Step(), with a loss computed from these parameters.");
        }
        Steps++;
        var rate = LearningRate * RateFactor;
        foreach (var (parameter, memory, group) in slots)
        {
            if (parameter.Grad is not { } gradient) continue;
            memory.Steps++;
            Move(parameter, gradient, memory, rate * (group?.LearningRateFactor ?? 1), group?.WeightDecay ?? WeightDecay);
        }
        ForgetGradients();
        GraphMemory.EndStep();
    }

    /// <summary>Drops all gradients without a step.</summary>
    public void ForgetGradients()
    {
        foreach (var parameter in Parameters) parameter.Grad = null;
    }

    /// <summary>Overwrites one parameter in place, as <see cref="Tensor.Update{TOp}"/> does.</summary>
    /// <param name="parameter">θ, what to overwrite.</param>
    /// <param name="gradient">g = ∂loss/∂θ; not to be changed.</param>
    /// <param name="memory">What was remembered of this parameter; its steps count this one.</param>
    /// <param name="learningRate">η of this parameter in this step, 0 or more.</param>
    /// <param name="weightDecay">λ of this parameter.</param>
    protected abstract void Move(Tensor parameter, Tensor gradient, OptimizerMemory memory, double learningRate, double weightDecay);

    private Slot[] MakeSlots()
    {
        Slot[] made = [.. Parameters.Select(p => new Slot(p, new(p), Groups.FirstOrDefault(group => group.Contains(p))))];
        var idle = Groups.Index().FirstOrDefault(group => Parameters.Count > 0 && !made.Any(slot => ReferenceEquals(slot.Group, group.Item)));
        return idle.Item is null
            ? made
            : throw new ArgumentException($"optimizer: parameter group {idle.Index + 1} of {Groups.Count} holds no parameter. " +
                "A parameter belongs to the first group that wants it; put the special groups before the general ones.");
    }

    private sealed record Slot(Tensor Parameter, OptimizerMemory Memory, ParameterGroup? Group);
}
