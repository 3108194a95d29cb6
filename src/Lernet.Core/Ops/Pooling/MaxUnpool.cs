namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Puts numbers back where <see cref="MaxPool2dWithIndices"/> found them; zeros elsewhere.</summary>
    /// <remarks>Zeiler and Fergus 2014 (arXiv:1311.2901); SegNet upsamples with it (Badrinarayanan et al. 2015, arXiv:1511.00561).
    /// Numbers that fall on one place, as from overlapping windows, are added there; PyTorch keeps one of them.</remarks>
    /// <param name="indices">Places row · W + column in the larger picture, of this tensor's shape.</param>
    /// <param name="kernel">The kernel of the pooling.</param>
    /// <param name="stride">The stride of the pooling; the kernel if not given.</param>
    /// <param name="padding">The padding of the pooling.</param>
    /// <param name="outputSize">The size of the picture before the pooling; (H − 1) stride − 2 padding + kernel if not given.
    /// Give it when the pooling left rows or columns out.</param>
    /// <returns>[N, C, output height, output width].</returns>
    /// <exception cref="ShapeException">This is not [N, C, H, W], the indices have another shape or point outside.</exception>
    public Tensor MaxUnpool2d(Tensor indices, Pair kernel, Pair? stride = null, Pair padding = default, Pair? outputSize = null)
    {
        if (Rank != 4) throw ShapeException.NeedsPictures("max unpool2d", Shape, 0, isRow: false);
        if (indices.Shape != Shape) throw ShapeException.NotTheSame("max unpool2d", "the index of each value", indices.Shape, Shape);
        var steps = stride ?? kernel;
        var size = outputSize ?? new Pair(
            ((Shape[2] - 1) * steps.Height) - (2 * padding.Height) + kernel.Height,
            ((Shape[3] - 1) * steps.Width) - (2 * padding.Width) + kernel.Width);
        if (!size.IsAtLeast(1)) throw ShapeException.NothingLeft("max unpool2d", size);
        return Flatten(2).ScatterAdd("max unpool2d", [Shape[0], Shape[1], size.Height * size.Width], indices.Flatten(2), 2)
            .Reshape(Shape[0], Shape[1], size.Height, size.Width);
    }

    /// <summary>Puts numbers back where <see cref="MaxPool1dWithIndices"/> found them; zeros elsewhere.</summary>
    /// <param name="indices">Places in the longer sequence, of this tensor's shape.</param>
    /// <param name="kernel">The kernel of the pooling.</param>
    /// <param name="stride">The stride of the pooling; the kernel if not given.</param>
    /// <param name="padding">The padding of the pooling.</param>
    /// <param name="outputSize">The length before the pooling; (L − 1) stride − 2 padding + kernel if not given.</param>
    /// <returns>[N, C, output size].</returns>
    /// <exception cref="ShapeException">This is not [N, C, L], the indices have another shape or point outside.</exception>
    public Tensor MaxUnpool1d(Tensor indices, int kernel, int? stride = null, int padding = 0, int? outputSize = null)
    {
        if (indices.Shape != Shape) throw ShapeException.NotTheSame("max unpool1d", "the index of each value", indices.Shape, Shape);
        Pair? size = outputSize is { } length ? new(1, length) : null;
        return AsPicture("max unpool1d", 0)
            .MaxUnpool2d(indices.Unsqueeze(2), (1, kernel), (1, stride ?? kernel), (0, padding), size).Squeeze(2);
    }
}
