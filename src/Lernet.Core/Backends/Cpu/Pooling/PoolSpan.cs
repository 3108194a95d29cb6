namespace Lernet.Backends.Cpu;

/// <summary>What a window of average pooling sees along one axis: real elements from Start up to End, each with the same Share.</summary>
internal readonly record struct PoolSpan(int Start, int End, float Share)
{
    public int Length => End - Start;

    /// <summary>The windows over the rows of a picture.</summary>
    public static PoolSpan[] Rows(PoolWindows windows, Pair picture, int count, bool countPadding) =>
        Along(picture.Height, count, windows.Kernel.Height, windows.Stride.Height, windows.Padding.Height, countPadding);

    /// <summary>The windows over its columns.</summary>
    public static PoolSpan[] Columns(PoolWindows windows, Pair picture, int count, bool countPadding) =>
        Along(picture.Width, count, windows.Kernel.Width, windows.Stride.Width, windows.Padding.Width, countPadding);

    private static PoolSpan[] Along(int length, int count, int kernel, int stride, int padding, bool countPadding)
    {
        var spans = new PoolSpan[count];
        for (var i = 0; i < count; i++)
        {
            var start = (i * stride) - padding;
            // A last window may stick out; what lies beyond the padding never counts.
            var end = Math.Min(start + kernel, length + padding);
            var (first, last) = (Math.Max(start, 0), Math.Min(end, length));
            spans[i] = new(first, last, 1f / (countPadding ? end - start : last - first));
        }
        return spans;
    }
}
