using ILGPU;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Numbers that are made four at a time.</summary>
internal static class Four
{
    /// <summary>Writes a block of four, as far as there is room.</summary>
    public static void Store(ArrayView<float> y, int block, float a, float b, float c, float d)
    {
        var (first, length) = (4 * block, y.IntLength);
        y[first] = a;
        if (first + 1 < length) y[first + 1] = b;
        if (first + 2 < length) y[first + 2] = c;
        if (first + 3 < length) y[first + 3] = d;
    }
}
