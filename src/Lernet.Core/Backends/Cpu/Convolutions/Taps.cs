namespace Lernet.Backends.Cpu;

/// <summary>The elements of a kernel that one sum runs over: where each finds its number in the frame, and its weight.</summary>
/// <param name="Places">Steps from the place of the result to the number, in the frame.</param>
/// <param name="Elements">Their numbers in the kernel.</param>
/// <param name="Pitch">Numbers from one row of filters to the next where filters are side by side.</param>
internal sealed record Taps(int[] Places, int[] Elements, int Pitch)
{
    public int Count => Places.Length;

    /// <summary>Steps to the filters' weights where these are side by side.</summary>
    public int[] Weights { get; } = [.. Elements.Select(element => element * Pitch)];
}
