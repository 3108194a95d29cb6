namespace Lernet.Data;

/// <summary>How the batches of a data set are varied: by which changes, and where their chance comes from.</summary>
internal sealed record Augmentation(Augment Augment, Seed Seed)
{
    /// <summary>Where the picture of a row draws from in an epoch: a function of seed, epoch and row alone.</summary>
    public Seed SeedOf(Seed epoch, int row) => Seed.For($"augment {epoch.Number} {epoch.Stream}").For(row);
}
