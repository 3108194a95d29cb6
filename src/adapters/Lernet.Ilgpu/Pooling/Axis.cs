namespace Lernet.Ilgpu.Pooling;

/// <summary>The windows along one axis of a picture.</summary>
/// <param name="length">The elements of the axis.</param>
/// <param name="count">The windows.</param>
/// <param name="kernel">The elements of a window.</param>
/// <param name="stride">From window to window.</param>
/// <param name="padding">Before the first element and after the last.</param>
/// <param name="dilation">From element to element of a window.</param>
internal readonly struct Axis(int length, int count, int kernel, int stride, int padding, int dilation)
{
    public int Length => length;

    public int Count => count;

    public int Dilation => dilation;

    /// <summary>The windows over rows and over columns.</summary>
    public static (Axis Rows, Axis Columns) Of(PoolWindows windows, Shape x, Shape y) => (
        new(x[2], y[2], windows.Kernel.Height, windows.Stride.Height, windows.Padding.Height, windows.Dilation.Height),
        new(x[3], y[3], windows.Kernel.Width, windows.Stride.Width, windows.Padding.Width, windows.Dilation.Width));

    /// <summary>The first real element of a window; the last of the axis where the window sees none, as the definition has it.</summary>
    public int First(int window)
    {
        var start = (window * stride) - padding;
        var first = start >= 0 ? start : start + ((dilation - 1 - start) / dilation * dilation);
        return Math.Min(first, length - 1);
    }

    /// <summary>Where the elements of a window end that lie in the axis.</summary>
    public int End(int window) => Math.Min((window * stride) - padding + (dilation * (kernel - 1)) + 1, length);

    /// <summary>The first window that may see an element.</summary>
    public int FirstWindow(int element) => Math.Max(0, (element + padding - (dilation * (kernel - 1)) + stride - 1) / stride);

    /// <summary>Where the windows end that may see an element.</summary>
    public int EndOfWindows(int element) => Math.Min(count, ((element + padding) / stride) + 1);

    /// <summary>1 / the elements that count in a window that is not dilated; what lies beyond the padding never does.</summary>
    public float Share(int window, bool countPadding)
    {
        var start = (window * stride) - padding;
        var end = Math.Min(start + kernel, length + padding);
        return 1f / (countPadding ? end - start : Math.Min(end, length) - Math.Max(start, 0));
    }
}
