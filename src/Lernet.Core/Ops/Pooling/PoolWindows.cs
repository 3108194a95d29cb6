namespace Lernet;

/// <summary>The windows of a pooling operation over the last two axes: how large, how far apart.</summary>
/// <param name="Kernel">Rows and columns of a window, at least 1.</param>
/// <param name="Stride">Steps from one window to the next, at least 1.</param>
/// <param name="Padding">Rows and columns around the picture that belong to no window's values; at most half of a window.</param>
/// <param name="Dilation">Steps between the elements of a window, at least 1.</param>
/// <param name="Ceil">Whether a last window may stick out at the bottom and right.</param>
public sealed record PoolWindows(Pair Kernel, Pair Stride, Pair Padding, Pair Dilation, bool Ceil)
{
    /// <summary>The shape of the result: [N, C, H′, W′] with H′ = ⌊(H + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1, or ⌈…⌉ + 1.</summary>
    /// <param name="x">[N, C, H, W].</param>
    public Shape Output(Shape x) => [x[0], x[1],
        Windows.Count(x[2], Kernel.Height, Stride.Height, Dilation.Height, Padding.Height, Ceil),
        Windows.Count(x[3], Kernel.Width, Stride.Width, Dilation.Width, Padding.Width, Ceil)];

    internal Pair Reach => new(Windows.Reach(Kernel.Height, Dilation.Height), Windows.Reach(Kernel.Width, Dilation.Width));

    /// <summary>The windows over pictures of a shape, checked.</summary>
    internal static PoolWindows Of(string op, Shape x, Pair kernel, Pair? stride, Pair padding, Pair? dilation, bool ceil)
    {
        if (x.Rank != 4) throw ShapeException.NeedsPictures(op, x, 0, isRow: false);
        var windows = new PoolWindows(kernel, stride ?? kernel, padding, dilation ?? 1, ceil);
        Require.AtLeast(1, op, kernel, nameof(kernel));
        Require.AtLeast(1, op, windows.Stride, nameof(stride));
        Require.AtLeast(1, op, windows.Dilation, nameof(dilation));
        Require.AtLeast(0, op, padding, nameof(padding));
        var reach = windows.Reach;
        if (2 * padding.Height > reach.Height || 2 * padding.Width > reach.Width) throw ShapeException.PoolPadding(op, padding, reach);
        var output = windows.Output(x);
        if (output[2] < 1 || output[3] < 1 || x[2] == 0 || x[3] == 0)
        {
            throw ShapeException.KernelTooLarge(op, reach, (x[2] + (2 * padding.Height), x[3] + (2 * padding.Width)));
        }
        return windows;
    }

    /// <summary>For every window, row-major, the places in the plane of H · W numbers that it looks at.</summary>
    /// <remarks>Where an element of a window falls into the padding, the window's first real element stands instead: that changes no maximum.</remarks>
    internal int[,] Places(Shape x)
    {
        var output = Output(x);
        return Combined(
            Along(x[2], output[2], Kernel.Height, Stride.Height, Padding.Height, Dilation.Height),
            Along(x[3], output[3], Kernel.Width, Stride.Width, Padding.Width, Dilation.Width), x[3]);
    }

    /// <summary>The places of windows that cut a picture into a given number of rows and columns, as even as can be.</summary>
    internal static int[,] Adaptive(Shape x, Pair size) => Combined(Adaptive(x[2], size.Height), Adaptive(x[3], size.Width), x[3]);

    private static int[,] Along(int length, int windows, int kernel, int stride, int padding, int dilation)
    {
        var places = new int[windows, kernel];
        for (var i = 0; i < windows; i++)
        {
            var start = (i * stride) - padding;
            var firstReal = start >= 0 ? start : start + (((-start + dilation - 1) / dilation) * dilation);
            for (var k = 0; k < kernel; k++)
            {
                var place = start + (k * dilation);
                places[i, k] = place >= 0 && place < length ? place : Math.Min(firstReal, length - 1);
            }
        }
        return places;
    }

    private static int[,] Adaptive(int length, int count)
    {
        var spans = Enumerable.Range(0, count).Select(i => Windows.Adaptive(length, count, i)).ToArray();
        var places = new int[count, spans.Max(s => s.End - s.Start)];
        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < places.GetLength(1); k++) places[i, k] = spans[i].Start + k < spans[i].End ? spans[i].Start + k : spans[i].Start;
        }
        return places;
    }

    private static int[,] Combined(int[,] rows, int[,] columns, int width)
    {
        var (tall, wide) = (columns.GetLength(0), columns.GetLength(1));
        var places = new int[rows.GetLength(0) * tall, rows.GetLength(1) * wide];
        for (var i = 0; i < places.GetLength(0); i++)
        {
            for (var k = 0; k < places.GetLength(1); k++) places[i, k] = (rows[i / tall, k / wide] * width) + columns[i % tall, k % wide];
        }
        return places;
    }
}
