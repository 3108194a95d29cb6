using System.Numerics;

namespace Lernet.Ilgpu.Layout;

/// <summary>Division by a number that the host knows, as a multiplication and a shift: a GPU has no instruction to divide whole numbers.</summary>
/// <remarks>T. Granlund and P. Montgomery 1994, "Division by invariant integers using multiplication"; exact for 0 .. 2³¹ − 1.</remarks>
internal readonly struct Divisor
{
    private readonly uint factor;
    private readonly int size, shift;

    /// <param name="size">At least 1.</param>
    public Divisor(int size)
    {
        this.size = size;
        shift = 31 + BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)size));
        factor = (uint)(((1UL << shift) + (uint)size - 1) / (uint)size);
    }

    public int Size => size;

    public (int Whole, int Left) Split(int number)
    {
        var whole = (int)(((ulong)(uint)number * factor) >> shift);
        return (whole, number - (whole * size));
    }
}
