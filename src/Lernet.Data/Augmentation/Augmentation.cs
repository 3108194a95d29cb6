namespace Lernet.Data;

/// <summary>How the batches of a data set are varied: by which changes, and where their chance comes from.</summary>
internal sealed record Augmentation(Augment Augment, Seed Seed)
{
    /// <summary>Where the pictures of an epoch draw from, each from the stream of its row: a function of seed, epoch and row alone.</summary>
    public Seed SeedOf(Seed epoch) => Seed.For($"augment {epoch.Number} {epoch.Stream}");
}
