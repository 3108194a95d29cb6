namespace Lernet.Exercises;

/// <summary>The size of one axis of a random tensor: a number, or a letter that stands for the same size wherever it is used in one call.</summary>
public readonly struct AxisSize
{
    private readonly int size;
    private readonly string? letter;

    private AxisSize(int size, string? letter) => (this.size, this.letter) = (size, letter);

    /// <summary>A fixed size.</summary>
    public static implicit operator AxisSize(int size) => new(size, null);

    /// <summary>A letter of docs/notation.md, such as N.</summary>
    public static implicit operator AxisSize(string letter) => new(0, letter);

    internal int Size(Randoms randoms, Dictionary<string, int> sizes) => letter is null ? size : Draw.SizeOf(letter, randoms, sizes);
}
