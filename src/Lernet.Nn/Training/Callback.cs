using Lernet.Data;

namespace Lernet.Nn;

/// <summary>Something that happens during training: override what you need and give it to <see cref="Trainer.With"/>.</summary>
/// <remarks>A callback that remembers something from epoch to epoch saves it too, so that a run that was killed continues as if it had not
/// been: see <see cref="Checkpoints"/>.</remarks>
public abstract class Callback
{
    /// <summary>An augmentation among the callbacks varies the pictures that are learned from: see <see cref="Augmenting"/>.</summary>
    public static implicit operator Callback(Augment augment) => new Augmenting(augment);

    /// <summary>Before the first epoch, or before going on with a run that was saved.</summary>
    public virtual void OnStart(TrainingState state)
    {
    }

    /// <summary>What is added to the loss of the batch before its gradients are taken; null for nothing.</summary>
    /// <returns>A single number, computed from the model's parameters.</returns>
    public virtual Tensor? AddToLoss(TrainingState state) => null;

    /// <summary>After the gradients of a batch and before the step: they may be changed, by setting <see cref="Tensor.Grad"/>.</summary>
    public virtual void OnGradients(TrainingState state)
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

    /// <summary>Notes what the callback has to remember to go on later.</summary>
    public virtual void Save(SavedState state)
    {
    }

    /// <summary>Remembers what was noted; called after <see cref="OnStart"/> of a run that goes on.</summary>
    public virtual void Load(SavedState state)
    {
    }
}
