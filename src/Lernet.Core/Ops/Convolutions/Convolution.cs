namespace Lernet;

/// <summary>How a kernel walks over pictures: the settings that a convolution and its two derivatives share.</summary>
/// <param name="Stride">Steps from one place of the kernel to the next, at least 1.</param>
/// <param name="Padding">Rows and columns of zeros around the picture, on each side, at least 0.</param>
/// <param name="Dilation">Steps between the elements of the kernel, at least 1.</param>
/// <param name="Groups">How many equal parts the channels fall into; each part of the outputs sees one part of the inputs.</param>
public sealed record Convolution(Pair Stride, Pair Padding, Pair Dilation, int Groups)
{
    /// <summary>The shape of the result: [N, F, H′, W′] with H′ = ⌊(H + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="weight">[F, C / groups, K, K′].</param>
    public Shape Output(Shape x, Shape weight) => [x[0], weight[0], Places(x, weight).Height, Places(x, weight).Width];

    /// <summary>The settings, checked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Stride, dilation or groups is below 1, or the padding below 0.</exception>
    internal static Convolution Of(string op, Pair? stride, Pair padding, Pair? dilation, int groups)
    {
        var result = new Convolution(stride ?? 1, padding, dilation ?? 1, groups);
        Require.AtLeast(1, op, result.Stride, nameof(stride));
        Require.AtLeast(0, op, padding, nameof(padding));
        Require.AtLeast(1, op, result.Dilation, nameof(dilation));
        Require.AtLeast(1, op, groups, nameof(groups));
        return result;
    }

    /// <summary>Checks the operands of a convolution.</summary>
    /// <exception cref="ShapeException">Ranks, channels or sizes do not fit.</exception>
    internal void Check(string op, Shape x, Shape weight)
    {
        if (weight.Rank != 4) throw ShapeException.WeightRank(op, weight, "[F, C / groups, K, K′]");
        if (x.Rank != 4) throw ShapeException.NeedsPictures(op, x, weight[1] * Groups, isRow: false);
        if (weight[0] % Groups != 0) throw ShapeException.NotDivisible(op, "output channels", weight[0], Groups);
        if (x[1] != weight[1] * Groups) throw ShapeException.ChannelsDiffer(op, x, weight, weight[1] * Groups, Groups);
        var places = Places(x, weight);
        if (!places.IsAtLeast(1)) throw ShapeException.KernelTooLarge(op, Reach(weight), Padded(x));
    }

    /// <summary>The size of the picture that a transposed convolution makes: (H − 1) stride − 2 padding + dilation (K − 1) + 1 + output padding.</summary>
    internal Pair Larger(Shape x, Shape weight, Pair outputPadding) => new(
        ((x[2] - 1) * Stride.Height) - (2 * Padding.Height) + Reach(weight).Height + outputPadding.Height,
        ((x[3] - 1) * Stride.Width) - (2 * Padding.Width) + Reach(weight).Width + outputPadding.Width);

    internal Pair Padded(Shape x) => new(x[2] + (2 * Padding.Height), x[3] + (2 * Padding.Width));

    private Pair Reach(Shape weight) => new(Windows.Reach(weight[2], Dilation.Height), Windows.Reach(weight[3], Dilation.Width));

    private Pair Places(Shape x, Shape weight) => new(
        Windows.Count(Padded(x).Height, weight[2], Stride.Height, Dilation.Height),
        Windows.Count(Padded(x).Width, weight[3], Stride.Width, Dilation.Width));
}
