namespace Lernet.Nn;

/// <summary>What a <see cref="Schedule"/> counts.</summary>
public enum ScheduleUnit
{
    /// <summary>Finished epochs: the rate changes after each epoch.</summary>
    Epoch,

    /// <summary>Steps of the optimizer: the rate changes after each batch.</summary>
    Step,
}

/// <summary>How the learning rate changes during training: a factor of the optimizer's own rate, and so of each parameter group's.</summary>
/// <remarks>A pure function of time: <c>optimizer.RateFactor = schedule.At(t)</c> in a loop of your own, or given to
/// <see cref="Trainer.With"/>. Nothing has to be saved.</remarks>
public abstract class Schedule : Callback
{
    /// <summary>What <see cref="At"/> counts; epochs unless given.</summary>
    public ScheduleUnit Unit { get; init; }

    /// <summary>What the learning rate is multiplied by, 0 or more.</summary>
    /// <param name="t">Epochs or steps done, 0 before the first.</param>
    public abstract double At(int t);

    /// <inheritdoc/>
    public sealed override void OnStart(TrainingState state) => Set(state, Unit == ScheduleUnit.Step ? state.Step : state.History.Count);

    /// <inheritdoc/>
    public sealed override void OnBatchEnd(TrainingState state)
    {
        if (Unit == ScheduleUnit.Step) Set(state, state.Step);
    }

    /// <inheritdoc/>
    public sealed override void OnEpochEnd(TrainingState state)
    {
        if (Unit == ScheduleUnit.Epoch) Set(state, state.Epoch);
    }

    private void Set(TrainingState state, int t) => state.Optimizer.RateFactor = At(t);

    private protected string Count(int t) => $"{t} {(Unit == ScheduleUnit.Step ? "step" : "epoch")}{(t == 1 ? "" : "s")}";
}
