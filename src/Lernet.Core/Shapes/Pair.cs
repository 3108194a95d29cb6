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

    /// <summary>As an operation's messages name it: one along a sequence, which is a picture of one row, both over pictures.</summary>
    internal string For(string op) => IsRow(op) ? $"{Width}" : ToString();

    internal static bool IsRow(string op) => op.EndsWith("1d", StringComparison.Ordinal);

    internal bool IsAtLeast(int least) => Height >= least && Width >= least;
}
