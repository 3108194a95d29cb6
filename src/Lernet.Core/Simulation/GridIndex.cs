namespace Lernet;

/// <summary>A place in a grid of threads or groups.</summary>
/// <param name="X">The place in its row, from 0; columns, where the grid covers a matrix.</param>
/// <param name="Y">The row, from 0.</param>
public readonly record struct GridIndex(int X, int Y)
{
    /// <summary>(x, y).</summary>
    public override string ToString() => $"({X}, {Y})";
}
