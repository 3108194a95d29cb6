namespace Lernet.Backends.Cpu;

/// <summary>The elements of a kernel that one sum runs over: where each finds its number in the frame, and its weight.</summary>
/// <param name="Places">Steps from the place of the result to the number, in the frame.</param>
/// <param name="Weights">Steps from the first weight of the result's channel.</param>
internal sealed record Taps(int[] Places, int[] Weights)
{
    public int Count => Places.Length;
}
