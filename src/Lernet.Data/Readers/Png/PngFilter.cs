namespace Lernet.Data;

/// <summary>Undoes the five filters of PNG (chapter 9 of the specification): each byte was written as a difference from its neighbours.</summary>
internal static class PngFilter
{
    /// <summary>Turns differences into bytes, in place.</summary>
    /// <param name="filter">0 none, 1 left, 2 above, 3 their mean, 4 the nearest to left + above − upper left (Paeth).</param>
    /// <param name="row">The row as written.</param>
    /// <param name="above">The row above, already undone; zeros for the first.</param>
    /// <param name="distance">How many bytes the left neighbour is away.</param>
    /// <returns>Whether there is such a filter.</returns>
    public static bool TryUndo(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        if (filter > 4) return false;
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = i < distance ? (0, above[i], 0) : (row[i - distance], above[i], above[i - distance]);
            row[i] += (byte)(filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) });
        }
        return true;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
