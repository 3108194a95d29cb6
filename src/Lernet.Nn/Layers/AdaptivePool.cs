namespace Lernet.Nn;

/// <summary>The means of a fixed number of windows, whatever the size of the picture; size 1 is the mean of the whole picture.</summary>
/// <param name="size">Rows and columns of the result, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
public sealed class AdaptiveAveragePool2d(Pair size) : Module
{
    private readonly Pair size = Size.Positive(size);

    /// <summary>The means.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <returns>[N, C, size].</returns>
    /// <exception cref="ShapeException">This is not a batch of pictures, or they are empty.</exception>
    public override Tensor Forward(Tensor x) => x.AdaptiveAveragePool2d(size);

    /// <inheritdoc/>
    public override string ToString() => $"AdaptiveAveragePool2d {size}";
}

/// <summary>The means of a fixed number of windows, whatever the length of the sequence.</summary>
/// <param name="size">The length of the result, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
public sealed class AdaptiveAveragePool1d(int size) : Module
{
    private readonly int size = Size.Positive(size);

    /// <summary>The means.</summary>
    /// <param name="x">[N, C, L].</param>
    /// <returns>[N, C, size].</returns>
    /// <exception cref="ShapeException">This is not a batch of sequences, or they are empty.</exception>
    public override Tensor Forward(Tensor x) => x.AdaptiveAveragePool1d(size);

    /// <inheritdoc/>
    public override string ToString() => $"AdaptiveAveragePool1d {size}";
}

/// <summary>The maxima of a fixed number of windows, whatever the size of the picture.</summary>
/// <param name="size">Rows and columns of the result, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
public sealed class AdaptiveMaxPool2d(Pair size) : Module
{
    private readonly Pair size = Size.Positive(size);

    /// <summary>The maxima.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <returns>[N, C, size].</returns>
    /// <exception cref="ShapeException">This is not a batch of pictures, or they are empty.</exception>
    public override Tensor Forward(Tensor x) => x.AdaptiveMaxPool2d(size);

    /// <inheritdoc/>
    public override string ToString() => $"AdaptiveMaxPool2d {size}";
}
