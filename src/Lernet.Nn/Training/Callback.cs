namespace Lernet.Nn;

/// <summary>Something that happens during training: override what you need and give it to <see cref="Trainer.With"/>.</summary>
public abstract class Callback
{
    /// <summary>Before the first epoch.</summary>
    public virtual void OnStart(TrainingState state)
    {
    }

    /// <summary>After each step of the optimizer.</summary>
    public virtual void OnBatchEnd(TrainingState state)
    {
    }

    /// <summary>After each epoch and its validation; the result is the last of the history.</summary>
    public virtual void OnEpochEnd(TrainingState state)
    {
    }

    /// <summary>After the last epoch, or when the run ended early. Not called when an exception ends it.</summary>
    public virtual void OnEnd(TrainingState state)
    {
    }
}
