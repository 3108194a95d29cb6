namespace Lernet;

/// <summary>Two whole numbers for the two axes of a picture, height first; a single number stands for both: <c>kernel: 5</c>, <c>kernel: (3, 5)</c>.</summary>
/// <param name="Height">The number for the rows, axis H.</param>
/// <param name="Width">The number for the columns, axis W.</param>
public readonly record struct Pair(int Height, int Width)
{
    /// <summary>The same number for both axes.</summary>
    public static implicit operator Pair(int both) => new(both, both);

    /// <summary>Height and width.</summary>
    public static implicit operator Pair((int Height, int Width) sizes) => new(sizes.Height, sizes.Width);

    /// <summary>Height by width, for example <c>3×5</c>.</summary>
    public override string ToString() => $"{Height}×{Width}";

    internal bool IsAtLeast(int least) => Height >= least && Width >= least;
}
