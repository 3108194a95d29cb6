using Lernet.Backends;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>(x − mean) / √(variance + ε) · weight + bias, with mean and variance over the last axes: each example by itself.</summary>
    /// <remarks>Ba, Kiros and Hinton 2016, arXiv:1607.06450. The variance divides by n.</remarks>
    /// <param name="weight">The scale, of the shape of the last axes; 1 if not given. Its rank says how many axes are normalised.</param>
    /// <param name="bias">The shift, of the same shape; 0 if not given.</param>
    /// <param name="axes">How many axes from the end are normalised, at least 1; the rank of the weight if one is given.</param>
    /// <param name="epsilon">Added to the variance, so that equal numbers give 0.</param>
    /// <exception cref="ShapeException">Weight or bias do not have the shape of the last axes, or those are empty.</exception>
    public Tensor LayerNorm(Tensor? weight = null, Tensor? bias = null, int axes = 1, double epsilon = 1e-5)
    {
        var count = weight?.Rank ?? bias?.Rank ?? axes;
        if (count < 1 || count > Rank) throw ShapeException.NoSuchAxis("layer norm", -count, Shape);
        CheckBackend("layer norm", weight, bias);
        var last = Shape.Create(Shape.Sizes[^count..]);
        Check("the weight", weight);
        Check("the bias", bias);
        return NormalisedRows("layer norm", weight, bias, last, epsilon);

        void Check(string what, Tensor? part)
        {
            if (part is not null && part.Shape != last) throw ShapeException.NotTheSame("layer norm", what, part.Shape, last);
        }
    }

    /// <summary>(x − mean) / √(variance + ε) · weight + bias, with mean and variance over groups of channels and all places of one example.</summary>
    /// <remarks>Wu and He 2018, arXiv:1803.08494. One group is layer norm over [C, …], as many groups as channels is instance norm.</remarks>
    /// <param name="groups">A divisor of C.</param>
    /// <param name="weight">[C]; 1 if not given.</param>
    /// <param name="bias">[C]; 0 if not given.</param>
    /// <param name="epsilon">Added to the variance.</param>
    /// <returns>The shape of this tensor, [N, C, …].</returns>
    /// <exception cref="ShapeException">The channels cannot be cut into the groups.</exception>
    public Tensor GroupNorm(int groups, Tensor? weight = null, Tensor? bias = null, double epsilon = 1e-5)
    {
        if (Rank < 2) throw ShapeException.NoSuchAxis("group norm", 1, Shape);
        if (groups <= 0 || Shape.Array[1] % groups != 0) throw ShapeException.Uneven("group norm", Shape, 1, groups);
        var grouped = Length == 0 ? this : Reshape(Shape.Array[0], groups, -1);
        return grouped.NormalisedRows("group norm", null, null, [grouped.Shape[-1]], epsilon).Reshape(Shape.Array).PerChannel("group norm", weight, bias);
    }

    /// <summary>(x − mean) / √(variance + ε) · weight + bias, with mean and variance of each channel over the batch and all places.</summary>
    /// <remarks>Ioffe and Szegedy 2015, arXiv:1502.03167. The variance divides by n.</remarks>
    /// <param name="weight">[C]; 1 if not given.</param>
    /// <param name="bias">[C]; 0 if not given.</param>
    /// <param name="epsilon">Added to the variance.</param>
    /// <returns>The shape of this tensor, [N, C] or [N, C, …]; the channels' means and variances, [C], without derivatives.</returns>
    /// <exception cref="ShapeException">Weight or bias are not [C], or there are no elements.</exception>
    public (Tensor Output, Tensor Mean, Tensor Variance) BatchNorm(Tensor? weight = null, Tensor? bias = null, double epsilon = 1e-5)
    {
        if (Rank < 2) throw ShapeException.NoSuchAxis("batch norm", 1, Shape);
        // Channels that are not planes lie apart; the steps read them in rows.
        return Rank > 2 && Length > 0 && Backend is IBatchNormKernels kernels
            ? BatchNorm(kernels, weight, bias, epsilon)
            : BatchNormSteps(weight, bias, epsilon);
    }

    /// <summary>max(batch norm + shortcut, 0) in one operation: how a layer of a residual network ends.</summary>
    /// <remarks>The same numbers as <see cref="BatchNorm(Tensor?, Tensor?, double)"/>, a sum and <see cref="Relu"/>, with fewer ways through
    /// memory.</remarks>
    /// <inheritdoc cref="BatchNorm(Tensor?, Tensor?, double)"/>
    /// <param name="weight">[C]; 1 if not given.</param>
    /// <param name="bias">[C]; 0 if not given.</param>
    /// <param name="shortcut">Added before negative numbers become 0, of the shape of this tensor; nothing if not given.</param>
    /// <param name="epsilon">Added to the variance.</param>
    /// <exception cref="ShapeException">The shortcut has another shape, weight or bias are not [C], or there are no elements.</exception>
    public (Tensor Output, Tensor Mean, Tensor Variance) BatchNormRelu(
        Tensor? weight = null, Tensor? bias = null, Tensor? shortcut = null, double epsilon = 1e-5)
    {
        CheckBackend("batch norm relu", shortcut);
        if (shortcut is not null && shortcut.Shape != Shape) throw ShapeException.NotTheSame("batch norm relu", "the shortcut", shortcut.Shape, Shape);
        if (Rank > 2 && Length > 0 && Backend is IBatchNormKernels kernels) return BatchNormRelu(kernels, weight, bias, shortcut, epsilon);
        var (y, mean, variance) = BatchNorm(weight, bias, epsilon);
        return (Rectified(y, shortcut), mean, variance);
    }

    private static Tensor Rectified(Tensor y, Tensor? shortcut) => (shortcut is null ? y : y + shortcut).Relu();

    private (Tensor Output, Tensor Mean, Tensor Variance) BatchNormSteps(Tensor? weight, Tensor? bias, double epsilon)
    {
        var (y, mean, variance) = Standardised("batch norm", [0, .. Enumerable.Range(2, Rank - 2)], epsilon);
        return (y.PerChannel("batch norm", weight, bias), mean.Reshape(-1), variance.Reshape(-1));
    }

    /// <summary>(x − mean) / √(variance + ε) · weight + bias, with means and variances given: batch normalisation in use.</summary>
    /// <inheritdoc cref="BatchNorm(Tensor?, Tensor?, double)"/>
    /// <param name="mean">[C].</param>
    /// <param name="variance">[C], 0 or more.</param>
    /// <param name="weight">[C]; 1 if not given.</param>
    /// <param name="bias">[C]; 0 if not given.</param>
    /// <param name="epsilon">Added to the variance.</param>
    /// <returns>The shape of this tensor.</returns>
    public Tensor BatchNorm(Tensor mean, Tensor variance, Tensor? weight, Tensor? bias, double epsilon = 1e-5)
    {
        if (Rank < 2) throw ShapeException.NoSuchAxis("batch norm", 1, Shape);
        var scale = (variance + epsilon).Pow(-0.5);
        if (weight is not null) scale *= weight;
        // Running means are followed in place, and the way back reads the one that was used here.
        var offset = mean.Clone() * scale;
        return PerChannel("batch norm", scale, bias is null ? -offset : bias - offset);
    }

    private Tensor NormalisedRows(string op, Tensor? weight, Tensor? bias, Shape last, double epsilon) =>
        Length > 0 && Backend is INormKernels kernels
            ? LayerNorm(kernels, op, weight, bias, last, epsilon)
            : LayerNormSteps(op, weight, bias, last.Rank, epsilon);

    private Tensor LayerNormSteps(string op, Tensor? weight, Tensor? bias, int axes, double epsilon)
    {
        var y = Standardised(op, [.. Enumerable.Range(Rank - axes, axes)], epsilon).Output;
        if (weight is not null) y *= weight;
        return bias is null ? y : y + bias;
    }

    // y = (x − mean) / √(variance + ε) over axes; g ↦ (g − mean(g) − y mean(g y)) / √(variance + ε).
    private (Tensor Output, Tensor Mean, Tensor Variance) Standardised(string op, int[] axes, double epsilon)
    {
        if (Length == 0) throw ShapeException.Empty(op, Shape);
        var (y, mean, variance, scale) = Autograd.NoGrad(() =>
        {
            var mean = Mean(axes, keepDims: true);
            var centred = this - mean;
            var variance = centred.Square().Mean(axes, keepDims: true);
            var scale = (variance + epsilon).Pow(-0.5);
            return (centred * scale, mean, variance, scale);
        });
        y.Record(op, (this, g =>
        {
            // When the derivative itself is recorded, the scale must be seen to depend on x.
            var s = Autograd.IsRecording ? ((this - Mean(axes, keepDims: true)).Square().Mean(axes, keepDims: true) + epsilon).Pow(-0.5) : scale;
            return (g - g.Mean(axes, keepDims: true) - (y * (g * y).Mean(axes, keepDims: true))) * s;
        }));
        return (y, mean, variance);
    }

    // [C] spreads over [N, C, …].
    private Tensor PerChannel(string op, Tensor? weight, Tensor? bias)
    {
        int[] shape = [Shape.Array[1], .. Enumerable.Repeat(1, Rank - 2)];
        CheckPerChannel(op, "the weight", weight);
        CheckPerChannel(op, "the bias", bias);
        Tensor Spread(Tensor part) => Rank == 2 ? part : part.Reshape(shape);
        var y = weight is null ? this : this * Spread(weight);
        return bias is null ? y : y + Spread(bias);
    }

    private void CheckPerChannel(string op, string what, Tensor? part)
    {
        CheckBackend(op, part);
        if (part is not null && !part.Shape.Sizes.SequenceEqual(Shape.Sizes[1..2])) throw ShapeException.NotTheSame(op, what, part.Shape, [Shape.Array[1]]);
    }
}
