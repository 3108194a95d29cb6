namespace Lernet.Backends.Cpu;

/// <summary>The places of results in one plane of the output: rows and columns at equal steps.</summary>
/// <param name="Size">How many rows and columns; none if 0.</param>
/// <param name="Start">Where the first lies in the plane.</param>
/// <param name="RowStep">Steps from row to row.</param>
/// <param name="ColumnStep">Steps from column to column.</param>
internal readonly record struct PlaceGrid(Pair Size, int Start, int RowStep, int ColumnStep)
{
    /// <summary>How many numbers in a row of the frame's pitch reach from the first place to the last.</summary>
    public int Span(int pitch) => Size.IsAtLeast(1) ? ((Size.Height - 1) * pitch) + Size.Width : 0;

    /// <summary>Copies results that lie at a pitch to their places.</summary>
    public void Scatter<V>(ref float results, int pitch, Span<float> plane) where V : struct, ILanes<V>
    {
        if (ColumnStep == 1) RowCopy.Dense<V>(ref results, pitch, ref plane[Start], RowStep, Size);
        else RowCopy.Spread(ref results, pitch, ref plane[Start], RowStep, ColumnStep, Size);
    }

    /// <summary>Lays a plane out at a pitch; what lies between rows stays as it is.</summary>
    public void Gather<V>(Span<float> plane, ref float results, int pitch) where V : struct, ILanes<V> =>
        RowCopy.Dense<V>(ref plane[Start], RowStep, ref results, pitch, Size);
}
