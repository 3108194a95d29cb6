namespace Lernet;

/// <summary>The arithmetic of windows that slide along an axis: how many there are and what they see.</summary>
internal static class Windows
{
    /// <summary>How far a window reaches: dilation · (size − 1) + 1.</summary>
    public static int Reach(int size, int dilation) => (dilation * (size - 1)) + 1;

    /// <summary>⌊(length − reach) / stride⌋ + 1 windows lie inside an axis; 0 or less when even the first does not fit.</summary>
    public static int Count(int length, int size, int stride, int dilation) =>
        length < Reach(size, dilation) ? 0 : ((length - Reach(size, dilation)) / stride) + 1;

    /// <summary>With padding on both sides; with <paramref name="ceil"/> also a last window that sticks out, if it starts before the right padding.</summary>
    public static int Count(int length, int size, int stride, int dilation, int padding, bool ceil)
    {
        var room = length + (2 * padding) - Reach(size, dilation);
        if (room < 0) return 0;
        var count = ((ceil ? room + stride - 1 : room) / stride) + 1;
        return ceil && (count - 1) * stride >= length + padding ? count - 1 : count;
    }

    /// <summary>Where an adaptive window starts and ends: ⌊i · length / count⌋ up to ⌈(i + 1) · length / count⌉.</summary>
    public static (int Start, int End) Adaptive(int length, int count, int i) =>
        ((int)((long)i * length / count), (int)((((i + 1L) * length) + count - 1) / count));
}
