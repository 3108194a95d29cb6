namespace Lernet.Backends.Cpu;

/// <summary>The places of results in one plane of the output: rows and columns at equal steps.</summary>
/// <param name="Size">How many rows and columns; none if 0.</param>
/// <param name="First">Row and column of the first.</param>
/// <param name="Step">Steps from row to row and from column to column.</param>
/// <param name="Width">Columns of the plane.</param>
internal readonly record struct PlaceGrid(Pair Size, Pair First, Pair Step, int Width)
{
    private int Start => (First.Height * Width) + First.Width;

    /// <summary>How many numbers in a row of the frame's pitch reach from the first place to the last.</summary>
    public int Span(int pitch) => Size.IsAtLeast(1) ? ((Size.Height - 1) * pitch) + Size.Width : 0;

    /// <summary>Copies results that lie at a pitch to their places.</summary>
    public void Scatter<V>(ref float results, int pitch, Span<float> plane) where V : struct, ILanes<V>
    {
        if (Step.Width == 1) RowCopy.Dense<V>(ref results, pitch, ref plane[Start], Step.Height * Width, Size);
        else RowCopy.Spread(ref results, pitch, ref plane[Start], Step.Height * Width, Step.Width, Size);
    }

    /// <summary>Lays a plane out at a pitch; what lies between rows stays as it is.</summary>
    public void Gather<V>(Span<float> plane, ref float results, int pitch) where V : struct, ILanes<V> =>
        RowCopy.Dense<V>(ref plane[Start], Step.Height * Width, ref results, pitch, Size);
}
