using Lernet.Data;

namespace Lernet.Nn;

/// <summary>Varies the pictures of the training part anew in every epoch; validation and later evaluation see them as they are.</summary>
/// <remarks>An <see cref="Augment"/> given to <see cref="Trainer.With"/> becomes one by itself. The seed of the run decides the changes.</remarks>
/// <param name="augment">The changes.</param>
public sealed class Augmenting(Augment augment) : Callback
{
    /// <summary>The changes.</summary>
    public Augment Augment => augment;

    /// <exception cref="DataSetException">The rows are no pictures.</exception>
    internal DataSet Vary(DataSet data, Seed seed) => data.Augmented(data.Augment is { } before ? before + augment : augment, seed);
}
