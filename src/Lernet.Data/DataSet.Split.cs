namespace Lernet.Data;

public sealed partial class DataSet
{
    /// <summary>Divides the rows at random into a part to learn from, one to choose by and one to report on.</summary>
    /// <param name="train">The fraction to learn from, above 0.</param>
    /// <param name="validation">The fraction to choose settings by; what train and validation leave is the test part.</param>
    /// <param name="seed">Which random division; the same seed gives the same rows.</param>
    /// <param name="stratify">Divide each class on its own, so that all parts have the same mix (largest remainder). Regressions have no classes.</param>
    /// <remarks>A set that was standardised before is standardised anew by its training part; see <see cref="Standardise()"/>. Of an augmented
    /// set only the training part stays augmented. A set with several labels per row has no mix of classes to keep.</remarks>
    /// <exception cref="DataSetException">Fractions are out of range, or rows (of a class) are too few for a part that was asked for.</exception>
    public Split Split(double train = 0.7, double validation = 0.15, Seed seed = default, bool stratify = true)
    {
        // Fractions like 0.7 + 0.3 may exceed 1 by rounding.
        var test = 1 - train - validation;
        if (Math.Abs(test) < 1e-9) test = 0;
        if (!(train > 0 && validation >= 0 && test >= 0)) throw DataSetException.BadFractions(Name, train, validation);

        var parts = new Apportionment([("train", train), ("validation", validation), ("test", test)], seed);
        var rows = stratify && IsClassification && Targets.Length == Count ? parts.PerClass(this) : parts.Whole(this);
        var scaling = unscaled is null ? Scaling : Standardisation.Fit(unscaled.Take(Tensor.From(rows[0])), Card);
        return new(Part(rows[0], scaling, augmentation), Part(rows[1], scaling, null), Part(rows[2], scaling, null));
    }

    /// <summary>Divides the rows at random into k parts and gives each part its turn as validation, with all others to learn from.</summary>
    /// <param name="count">k, from 2 to the number of rows; with as many folds as rows each row is left out once.</param>
    /// <param name="seed">Which random division; the same seed gives the same rows.</param>
    /// <param name="stratify">Divide each class on its own, as far as it has rows for each fold. Regressions have no classes.</param>
    /// <returns>k splits whose test parts are empty; every row is in one validation part.</returns>
    /// <remarks>Stone 1974; Kohavi 1995. Standardised and augmented sets are treated as by <see cref="Split"/>: scaled anew in each fold,
    /// and augmented in the training part only.</remarks>
    /// <exception cref="DataSetException">There are fewer than two folds, or more than rows (or than rows of a class).</exception>
    public IReadOnlyList<Split> Folds(int count = 5, Seed seed = default, bool stratify = true)
    {
        if (count < 2 || count > Count) throw DataSetException.BadFolds(Name, count, Count);
        var parts = new Apportionment([.. Enumerable.Range(1, count).Select(k => ($"fold {k}", 1.0 / count))], seed);
        var rows = stratify && IsClassification && Targets.Length == Count ? parts.PerClass(this) : parts.Whole(this);
        return [.. rows.Select(held =>
        {
            int[] others = [.. rows.Where(part => part != held).SelectMany(part => part).Order()];
            var scaling = unscaled is null ? Scaling : Standardisation.Fit(unscaled.Take(Tensor.From(others)), Card);
            return new Split(Part(others, scaling, augmentation), Part(held, scaling, null), Part([], scaling, null));
        })];
    }

    private DataSet Part(int[] rows, Standardisation? scaling, Augmentation? varied)
    {
        var picked = Tensor.From(rows);
        var inputs = unscaled is null ? Inputs.Take(picked) : scaling!.Apply(unscaled.Take(picked));
        return new(inputs, Targets.Take(picked), Card, scaling, unscaled: null, varied);
    }
}
