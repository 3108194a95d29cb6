namespace Lernet.Ilgpu.Layout;

/// <summary>How one operand lies in its buffer: the place of its first element, and the step along each joined axis.</summary>
internal readonly struct Steps
{
    private readonly int offset, t0, t1, t2, t3, t4, t5, t6, t7;

    /// <param name="offset">Where the first element lies.</param>
    /// <param name="steps">Eight steps, 0 behind the last axis.</param>
    public Steps(int offset, ReadOnlySpan<int> steps)
    {
        this.offset = offset;
        (t0, t1, t2, t3, t4, t5, t6, t7) = (steps[0], steps[1], steps[2], steps[3], steps[4], steps[5], steps[6], steps[7]);
    }

    /// <summary>The place of the element at these coordinates.</summary>
    public int Place(Coordinates at) => offset + (at.C0 * t0) + (at.C1 * t1) + (at.C2 * t2) + (at.C3 * t3)
        + (at.C4 * t4) + (at.C5 * t5) + (at.C6 * t6) + (at.C7 * t7);

    /// <summary>The step along the innermost joined axis.</summary>
    public int Innermost => t0;
}
