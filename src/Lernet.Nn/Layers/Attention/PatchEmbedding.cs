namespace Lernet.Nn;

/// <summary>Cuts pictures into square patches, and each patch becomes a vector: a picture turns into a sequence.</summary>
/// <remarks>Dosovitskiy et al. 2020, "An image is worth 16x16 words", arXiv:2010.11929. The same as a convolution whose stride is its kernel:
/// <c>Projection.Weight</c> is that kernel with [C, P, P] joined.</remarks>
/// <param name="channels">C, at least 1.</param>
/// <param name="patch">P, the side of a patch in pixels, at least 1.</param>
/// <param name="features">D, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
public sealed class PatchEmbedding(int channels, int patch, int features) : Module
{
    /// <summary>What makes vectors of patches, C P² → D.</summary>
    public Linear Projection { get; } = new(Size.Positive(channels) * Size.Positive(patch) * patch, features);

    /// <inheritdoc/>
    /// <remarks>Null: pictures may be of any size.</remarks>
    public override Shape? InputShape => null;

    /// <summary>The patches, row by row.</summary>
    /// <param name="x">Pictures, [N, C, H, W], with H and W multiples of P.</param>
    /// <returns>[N, T, D] with T = H W / P².</returns>
    /// <exception cref="ModuleException">Another shape, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        if (x.Rank != 4 || x.Shape[1] != channels || x.Shape[2] % patch != 0 || x.Shape[3] % patch != 0)
        {
            throw ModuleException.WrongInput(ToString(), $"pictures [N, {channels}, H, W] with H and W multiples of {patch}", x.Shape);
        }
        var (n, rows, columns) = (x.Shape[0], x.Shape[2] / patch, x.Shape[3] / patch);
        var patches = x.Reshape(n, channels, rows, patch, columns, patch).Permute(0, 2, 4, 1, 3, 5);
        return Projection[patches.Reshape(n, rows * columns, channels * patch * patch)];
    }

    /// <inheritdoc/>
    public override string ToString() => $"PatchEmbedding {patch} × {patch} of {channels} → {features}";
}
