namespace Lernet.Ilgpu.Convolutions;

/// <summary>The sizes of a convolution, and how its kernel walks over pictures; what a kernel on the device needs of both.</summary>
internal readonly struct Pictures
{
    private readonly int strideH, strideW, paddingH, paddingW, dilationH, dilationW, groups;

    /// <param name="x">[N, C, H, W].</param>
    /// <param name="weight">[F, C / groups, K, K′].</param>
    /// <param name="y">[N, F, H′, W′].</param>
    /// <param name="settings">How the kernel walks.</param>
    public Pictures(Shape x, Shape weight, Shape y, Convolution settings)
    {
        (Height, Width, Rows, Columns, groups) = (x[2], x[3], y[2], y[3], settings.Groups);
        (Channels, Filters, KernelH, KernelW) = (weight[1], weight[0] / groups, weight[2], weight[3]);
        ((strideH, strideW), (paddingH, paddingW), (dilationH, dilationW)) = (settings.Stride, settings.Padding, settings.Dilation);
    }

    /// <summary>H.</summary>
    public int Height { get; }

    /// <summary>W.</summary>
    public int Width { get; }

    /// <summary>H′.</summary>
    public int Rows { get; }

    /// <summary>W′.</summary>
    public int Columns { get; }

    /// <summary>C / groups.</summary>
    public int Channels { get; }

    /// <summary>F / groups.</summary>
    public int Filters { get; }

    /// <summary>K.</summary>
    public int KernelH { get; }

    /// <summary>K′.</summary>
    public int KernelW { get; }

    /// <summary>H′ W′.</summary>
    public int Places => Rows * Columns;

    /// <summary>What a filter sees: C / groups · K · K′.</summary>
    public int Seen => Channels * KernelH * KernelW;

    /// <summary>Where the weights of a group start; batches are examples, and groups within them.</summary>
    public int Weights(int batch) => batch % groups * Filters * Seen;

    /// <summary>The place of what a filter sees at a place of the result, from the start of its channels; −1 in the padding.</summary>
    /// <param name="place">0 .. H′ W′ − 1.</param>
    /// <param name="seen">0 .. C / groups · K · K′ − 1.</param>
    public int InPicture(int place, int seen)
    {
        var (channel, k, l) = Element(seen);
        var row = (place / Columns * strideH) + (k * dilationH) - paddingH;
        var column = (place % Columns * strideW) + (l * dilationW) - paddingW;
        return row >= 0 && row < Height && column >= 0 && column < Width ? (((channel * Height) + row) * Width) + column : -1;
    }

    /// <summary>The place of the result at which an element of a filter met a pixel, from the start of its plane; −1 if there is none.</summary>
    /// <param name="pixel">0 .. H W − 1.</param>
    /// <param name="k">0 .. K − 1.</param>
    /// <param name="l">0 .. K′ − 1.</param>
    public int InResult(int pixel, int k, int l)
    {
        var row = (pixel / Width) + paddingH - (k * dilationH);
        var column = (pixel % Width) + paddingW - (l * dilationW);
        var (i, j) = (row / strideH, column / strideW);
        return row >= 0 && column >= 0 && i * strideH == row && j * strideW == column && i < Rows && j < Columns ? (i * Columns) + j : -1;
    }

    /// <summary>The channel, row and column of an element of a filter, or of what it sees.</summary>
    public (int Channel, int K, int L) Element(int number)
    {
        var row = number / KernelW;
        return (row / KernelH, row % KernelH, number % KernelW);
    }
}
