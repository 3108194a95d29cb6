namespace Lernet.Nn;

/// <summary>Pictures or sequences made a whole number of times larger along all axes after the channels.</summary>
/// <param name="scale">How many times larger, at least 1.</param>
/// <param name="mode">How numbers in between are made up.</param>
/// <param name="alignCorners">Linear only: keep the corners in place.</param>
/// <exception cref="ArgumentOutOfRangeException">The scale is below 1.</exception>
public sealed class Upsample(int scale, Interpolation mode = Interpolation.Nearest, bool alignCorners = false) : Module
{
    private readonly int scale = scale >= 1 ? scale : throw new ArgumentOutOfRangeException(nameof(scale), $"upsample: scale {scale}; it must be at least 1.");

    /// <summary>The larger pictures.</summary>
    /// <param name="x">[N, C, H, W] or [N, C, L].</param>
    /// <returns>[N, C, scale · H, scale · W] or [N, C, scale · L].</returns>
    /// <exception cref="ShapeException">There are no axes after the channels, or they are empty.</exception>
    public override Tensor Forward(Tensor x) => x.Rank > 2
        ? x.Interpolate([.. x.Shape.Sizes[2..].ToArray().Select(size => scale * size)], mode, alignCorners)
        : throw ModuleException.NeedsPictures(ToString(), x.Shape);

    /// <inheritdoc/>
    public override string ToString() => $"Upsample ×{scale}{(mode == Interpolation.Linear ? ", linear" : "")}{(alignCorners ? ", corners aligned" : "")}";
}
