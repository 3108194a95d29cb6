namespace Lernet.Ilgpu.Kernels;

/// <summary>Which of two numbers is the largest, or the smallest: NaN before all others, the first of equals.</summary>
internal static class Best
{
    public static bool IsBetter(float value, float held, bool largest) =>
        !float.IsNaN(held) && (float.IsNaN(value) || (largest ? value > held : value < held));
}
