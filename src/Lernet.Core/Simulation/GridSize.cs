namespace Lernet;

/// <summary>How many there are of something: along a row (X), and rows (Y).</summary>
/// <param name="X">Along a row, at least 1.</param>
/// <param name="Y">Rows, at least 1; 1 where there is only one.</param>
public readonly record struct GridSize(int X, int Y = 1)
{
    /// <summary>X · Y.</summary>
    /// <exception cref="GridException">It is more than 2 147 483 647.</exception>
    public int Count => All <= int.MaxValue ? (int)All : throw GridException.Uncounted(this);

    internal long All => (long)X * Y;

    /// <summary>A single row.</summary>
    public static implicit operator GridSize(int x) => new(x);

    /// <summary>X along a row, Y rows.</summary>
    public static implicit operator GridSize((int X, int Y) size) => new(size.X, size.Y);

    /// <summary>The sizes, or one number for a single row.</summary>
    public override string ToString() => Y == 1 ? $"{X}" : $"{X} × {Y}";

    /// <summary>The place with that number, row by row.</summary>
    internal GridIndex this[int number] => new(number % X, number / X);
}
