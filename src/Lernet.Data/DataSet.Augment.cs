namespace Lernet.Data;

public sealed partial class DataSet
{
    private readonly Augmentation? augmentation;

    /// <summary>How <see cref="Batches"/> varies the pictures; null if it does not.</summary>
    public Augment? Augment => augmentation?.Augment;

    /// <summary>The same pictures, varied anew in every epoch when they come in <see cref="Batches"/>.</summary>
    /// <param name="augment">The changes, such as <c>Augment.Flip() + Augment.Crop(padding: 2)</c>; null to end them.</param>
    /// <param name="seed">Which changes.</param>
    /// <remarks>
    /// What happens to a picture depends on the seed, on the shuffle seed of the epoch and on the number of its row in this set: not on
    /// the batch size. <see cref="Inputs"/> and <see cref="Images"/> stay as they are. Standardised rows are changed in their original
    /// units and then standardised. Targets stay: boxes and masks would not move along.
    /// </remarks>
    /// <exception cref="DataSetException">The rows are no pictures.</exception>
    public DataSet Augmented(Augment? augment, Seed seed = default)
    {
        if (augment is null) return new(Inputs, Targets, Card, Scaling, unscaled, augmentation: null);
        if (ImageShape is null) throw DataSetException.NoImages(Name);
        return new(Inputs, Targets, Card, Scaling, unscaled, new(augment, seed));
    }

    /// <summary>The same set with each input as a picture, [N, C, H, W], as convolutions want it.</summary>
    /// <exception cref="DataSetException">The rows are no pictures.</exception>
    public DataSet ToImages()
    {
        var shape = ImageShape ?? throw DataSetException.NoImages(Name);
        return Shaped(x => x.Reshape([-1, shape.Rank == 3 ? shape[0] : 1, shape[-2], shape[-1]]), [.. shape.Rank == 3 ? shape : [1, .. shape]]);
    }

    /// <summary>The same set with each input as one row of numbers, [N, D], as linear layers want it.</summary>
    public DataSet ToRows() => Shaped(x => x.Flatten(), [Features]);

    private DataSet Shaped(Func<Tensor, Tensor> reshape, Shape row) =>
        new(reshape(Inputs), Targets, Card, Scaling?.Shaped(row), unscaled is null ? null : reshape(unscaled), augmentation);

    /// <summary>What happens to a batch that starts at a position of an epoch, where a row number stands at each position.</summary>
    private Func<Tensor, int, Tensor> Variation(Seed epoch, Func<int, int> rowAt)
    {
        if (augmentation is null) return (x, _) => x;
        var seed = augmentation.SeedOf(epoch);
        return (x, start) =>
        {
            var pictures = Scaling?.Undo(x) ?? x;
            var varied = augmentation.Augment.Apply(pictures, ImageShape!, Card.White, row => seed.For(rowAt(start + row)));
            return Scaling?.Apply(varied) ?? varied;
        };
    }
}
