namespace Lernet.Nn;

/// <summary>Training came to numbers that are no numbers: the loss or a gradient is NaN or infinite.</summary>
/// <remarks>The message names epoch, batch, the first operation that did it, and remedies. The weights are those before that batch.</remarks>
public sealed class NotFiniteException : ArithmeticException
{
    internal NotFiniteException(TrainingState state, NonFiniteCause cause) : base(
        $"Training stopped in epoch {state.Epoch}, batch {state.Batch} of {state.Batches}: {cause.Description}{cause.Remedy}" +
        (cause.MayBeLearningRate ? $" Often the learning rate is too large: it is {Text.Number(state.Optimizer.LearningRate)}, try a tenth of it." : ""))
    {
        (Epoch, Batch, Operation) = (state.Epoch, state.Batch, cause.Operation);
    }

    /// <summary>The epoch it happened in, from 1.</summary>
    public int Epoch { get; }

    /// <summary>The batch it happened in, from 1.</summary>
    public int Batch { get; }

    /// <summary>The first operation that gave NaN or infinity, such as <c>log</c>; empty if the batch or a parameter was not finite to begin with.</summary>
    public string Operation { get; }

    /// <summary>The run up to there, with the finished epochs.</summary>
    public TrainingRun Run { get; internal set; } = null!;
}
