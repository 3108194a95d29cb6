namespace Lernet.Display;

/// <summary>Which indices of a long axis are shown: the beginning, a gap, the last. The gap is null.</summary>
internal static class Elision
{
    /// <summary>All indices when they fit, otherwise as many from the start as leave room for the gap and the last.</summary>
    public static IReadOnlyList<int?> Of(int size, int most) => Of(size, 0..size, most);

    /// <summary>The indices of a window, a gap, and the last of the axis when the window does not reach it.</summary>
    public static IReadOnlyList<int?> Of(int size, Range window, int most)
    {
        var start = Math.Clamp(window.Start.GetOffset(size), 0, size);
        var end = Math.Clamp(window.End.GetOffset(size), start, size);
        if (end == size && end - start <= most) return Window(start, end - start);
        var head = Math.Min(end - start, Math.Max(1, most - 2));
        var next = start + head;
        return next >= size ? Window(start, size - start) : [.. Window(start, head), .. next < size - 1 ? [null] : Array.Empty<int?>(), size - 1];
    }

    private static int?[] Window(int start, int count) => [.. Enumerable.Range(start, count).Select(i => (int?)i)];
}
