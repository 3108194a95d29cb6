namespace Lernet.Backends.Cpu;

/// <summary>Along one axis, which elements of a kernel met an input, and at which output.</summary>
/// <remarks>Input r = stride · i + a meets element k at output o where stride · o = r + padding − dilation · k.</remarks>
internal readonly record struct Reach(int Picture, int Kernel, int Stride, int Padding, int Dilation)
{
    /// <summary>Zeros needed before the first output.</summary>
    public int Margin => Math.Max(0, -Shifts.DefaultIfEmpty(0).Min());

    private IEnumerable<int> Shifts
    {
        get
        {
            for (var a = 0; a < Stride; a++)
            {
                for (var k = 0; k < Kernel; k++)
                {
                    if (Shift(a, k) is { } shift) yield return shift;
                }
            }
        }
    }

    /// <summary>Outputs and the zeros around them.</summary>
    public int Padded(int outputs) => Margin + Math.Max(outputs, Shifts.DefaultIfEmpty(0).Max() + Count(0));

    /// <summary>How many inputs stand at position a between the places of the kernel.</summary>
    public int Count(int a) => (Picture - a + Stride - 1) / Stride;

    /// <summary>The elements that meet inputs at position a, and where the first of these inputs finds its output, the margin counted.</summary>
    public IEnumerable<(int Element, int Place)> Elements(int a)
    {
        for (var k = 0; k < Kernel; k++)
        {
            if (Shift(a, k) is { } shift) yield return (k, Margin + shift);
        }
    }

    private int? Shift(int a, int k)
    {
        var distance = a + Padding - (Dilation * k);
        return distance % Stride == 0 ? distance / Stride : null;
    }
}
