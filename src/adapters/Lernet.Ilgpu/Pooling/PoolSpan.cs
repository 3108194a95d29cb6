namespace Lernet.Ilgpu.Pooling;

/// <summary>What a window of average pooling sees along one axis: elements from First up to End, and by how many their sum is divided.</summary>
internal readonly record struct PoolSpan(int First, int End, int Count)
{
    /// <summary>A window that starts at a place, which may lie in the padding.</summary>
    public static PoolSpan Of(int start, int kernel, int length, int padding, bool countPadding)
    {
        // A last window may stick out; what lies beyond the padding never counts.
        var end = Math.Min(start + kernel, length + padding);
        var (first, last) = (Math.Max(start, 0), Math.Min(end, length));
        return new(first, last, countPadding ? end - start : last - first);
    }
}
