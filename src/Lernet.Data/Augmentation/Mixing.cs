namespace Lernet.Data;

/// <summary>Augmentation that mixes the rows of a batch, inputs and targets alike; the targets are one-hot rows, [N, C].</summary>
/// <remarks>Each row is mixed with another of the same batch. Class numbers become rows with <c>y.OneHot(classes)</c>.</remarks>
public static class Mixing
{
    /// <summary>A weighted mean of two rows: λ x + (1 − λ) x', the same for the targets (Zhang et al. 2018).</summary>
    /// <param name="inputs">[N, …].</param>
    /// <param name="targets">[N, C].</param>
    /// <param name="seed">Which partners and weights.</param>
    /// <param name="alpha">λ of each row is drawn from the distribution Beta(α, α): small α mostly leaves one row as it is.</param>
    /// <exception cref="DataSetException">The rows differ, or α is not positive.</exception>
    public static (Tensor Inputs, Tensor Targets) MixUp(Tensor inputs, Tensor targets, Seed seed, double alpha = 0.2)
    {
        Check("MixUp", inputs, targets, alpha);
        var (partners, share) = Draw(inputs.Shape[0], seed.For("MixUp"), alpha);
        return (Mix(inputs, share), Mix(targets, share));

        Tensor Mix(Tensor x, double[] weights)
        {
            var weight = Tensor.From(weights, [weights.Length, .. Enumerable.Repeat(1, x.Rank - 1)]);
            return weight * x + (1 - weight) * x.Take(partners);
        }
    }

    /// <summary>A rectangle of each picture replaced by the same rectangle of another; the targets are mixed by area (Yun et al. 2019).</summary>
    /// <param name="inputs">[N, H, W] or [N, C, H, W].</param>
    /// <param name="targets">[N, C].</param>
    /// <param name="seed">Which partners and rectangles.</param>
    /// <param name="alpha">The area that stays is drawn from Beta(α, α); 1 is uniform.</param>
    /// <exception cref="DataSetException">The inputs are no pictures, the rows differ, or α is not positive.</exception>
    public static (Tensor Inputs, Tensor Targets) CutMix(Tensor inputs, Tensor targets, Seed seed, double alpha = 1)
    {
        if (inputs.Rank is not (3 or 4)) throw DataSetException.NotPictures("CutMix", inputs.Shape, "[N, H, W] or [N, C, H, W]");
        Check("CutMix", inputs, targets, alpha);
        var (count, height, width) = (inputs.Shape[0], inputs.Shape[-2], inputs.Shape[-1]);
        var (partners, share) = Draw(count, seed.For("CutMix"), alpha);
        var places = new Randoms(seed.For("CutMix places"));
        var kept = new float[count * height * width];
        var weights = new double[count];
        for (var n = 0; n < count; n++)
        {
            var side = Math.Sqrt(1 - share[n]);
            var (top, bottom) = Span(height, side * height, places);
            var (left, right) = Span(width, side * width, places);
            for (var i = 0; i < height * width; i++)
            {
                var inside = i / width >= top && i / width < bottom && i % width >= left && i % width < right;
                kept[(n * height * width) + i] = inside ? 0 : 1;
            }
            weights[n] = 1 - ((bottom - top) * (right - left) / (double)(height * width));
        }
        var mask = Tensor.From(kept, inputs.Rank == 3 ? [count, height, width] : new Shape(count, 1, height, width));
        var weight = Tensor.From(weights, [count, 1]);
        return (mask * inputs + (1 - mask) * inputs.Take(partners), weight * targets + (1 - weight) * targets.Take(partners));
    }

    private static (int Start, int End) Span(int size, double length, Randoms randoms)
    {
        var start = randoms.NextInt(Math.Max(1, size)) - (int)Math.Round(length / 2);
        return (Math.Clamp(start, 0, size), Math.Clamp(start + (int)Math.Round(length), 0, size));
    }

    private static (Tensor Partners, double[] Share) Draw(int count, Seed seed, double alpha)
    {
        var randoms = new Randoms(seed);
        return (Tensor.From(randoms.Permutation(count)), [.. Enumerable.Range(0, count).Select(_ => randoms.NextBeta(alpha))]);
    }

    private static void Check(string name, Tensor inputs, Tensor targets, double alpha)
    {
        Guard.Positive(name, "alpha", alpha);
        if (targets.Rank != 2 || inputs.Rank == 0 || inputs.Shape[0] != targets.Shape[0])
        {
            throw DataSetException.NotOneHot(name, inputs.Shape, targets.Shape);
        }
    }
}
