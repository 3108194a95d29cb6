namespace Lernet.Data;

public sealed partial class DataSet
{
    // Kept until the set is split, because only then is it known which rows the scaling may look at.
    private readonly Tensor? unscaled;

    /// <summary>The shift and scale that made <see cref="Inputs"/>; null if they are as measured.</summary>
    public Standardisation? Scaling { get; }

    /// <summary>The inputs in their original units, up to float32 rounding.</summary>
    public Tensor OriginalInputs => unscaled ?? Scaling?.Undo(Inputs) ?? Inputs;

    /// <summary>Each feature with mean 0 and standard deviation 1, measured on the training part only.</summary>
    /// <remarks>
    /// As long as the set is whole, all of it counts as training part. A later <see cref="Split"/> measures again on its training rows and
    /// applies that to all three parts, so that nothing about the validation and test rows leaks into training:
    /// <c>data.Standardise().Split(…)</c> means "standardise when you know the training rows". From then on the scaling is fixed.
    /// </remarks>
    /// <exception cref="DataSetException">There are no rows, or a number is NaN or infinite.</exception>
    public DataSet Standardise()
    {
        if (Scaling is not null) return this;
        var scaling = Standardisation.Fit(Inputs, Card);
        return new(scaling.Apply(Inputs), Targets, Card, scaling, unscaled: Inputs, augmentation);
    }

    /// <summary>The same rows scaled as other data was, for example new examples scaled as the training part.</summary>
    public DataSet Standardise(Standardisation fitted)
    {
        var original = OriginalInputs;
        return new(fitted.Apply(original), Targets, Card, fitted, unscaled: null, augmentation);
    }
}
