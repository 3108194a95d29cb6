namespace Lernet.Ilgpu.Layout;

/// <summary>The sizes of up to eight joined axes, the innermost first; a kernel takes it as an argument.</summary>
internal readonly struct Extents
{
    private readonly int axes, s0, s1, s2, s3, s4, s5, s6;

    /// <param name="sizes">Eight sizes; those behind the last axis do not matter.</param>
    /// <param name="axes">How many count.</param>
    public Extents(ReadOnlySpan<int> sizes, int axes)
    {
        this.axes = axes;
        (s0, s1, s2, s3, s4, s5, s6) = (sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], sizes[6]);
    }

    /// <summary>The coordinates of the element with the given row-major number.</summary>
    /// <remarks>A division takes a GPU some twenty instructions: only axes that are there are divided by.</remarks>
    public Coordinates Split(int number)
    {
        int c0 = number, c1 = 0, c2 = 0, c3 = 0, c4 = 0, c5 = 0, c6 = 0, c7 = 0;
        if (axes > 1) (c0, c1) = Divide(c0, s0);
        if (axes > 2) (c1, c2) = Divide(c1, s1);
        if (axes > 3) (c2, c3) = Divide(c2, s2);
        if (axes > 4) (c3, c4) = Divide(c3, s3);
        if (axes > 5) (c4, c5) = Divide(c4, s4);
        if (axes > 6) (c5, c6) = Divide(c5, s5);
        if (axes > 7) (c6, c7) = Divide(c6, s6);
        return new(c0, c1, c2, c3, c4, c5, c6, c7);
    }

    private static (int Left, int Whole) Divide(int number, int size)
    {
        var whole = number / size;
        return (number - (whole * size), whole);
    }
}
