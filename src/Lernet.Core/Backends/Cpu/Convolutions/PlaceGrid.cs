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
    public void Scatter(ReadOnlySpan<float> results, int pitch, Span<float> plane)
    {
        for (var row = 0; row < Size.Height; row++)
        {
            var source = results.Slice(row * pitch, Size.Width);
            var target = plane[(Start + (row * RowStep))..];
            if (ColumnStep == 1) source.CopyTo(target);
            else
            {
                for (var column = 0; column < source.Length; column++) target[column * ColumnStep] = source[column];
            }
        }
    }

    /// <summary>Lays a plane out at a pitch; what lies between rows stays as it is.</summary>
    public void Gather(ReadOnlySpan<float> plane, int pitch, Span<float> results)
    {
        for (var row = 0; row < Size.Height; row++) plane.Slice(Start + (row * RowStep), Size.Width).CopyTo(results[(row * pitch)..]);
    }
}
