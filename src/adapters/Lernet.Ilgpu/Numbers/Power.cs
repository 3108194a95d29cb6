using ILGPU;
using Lernet.Random;

namespace Lernet.Ilgpu.Numbers;

/// <summary>aᵇ = e^(b ln a) in double precision, rounded to float32: in float32 the logarithm would lose as many digits as b ln a has.</summary>
internal static class Power
{
    private const double Ln2 = 0.6931471805599453;

    /// <summary>aᵇ; NaN for negative a and fractional b, 1 for b = 0 and for a = 1.</summary>
    public static float Of(float a, float b)
    {
        if (b == 0 || a == 1) return 1;
        if (float.IsNaN(a) || float.IsNaN(b)) return float.NaN;
        var size = OfPositive(MathF.Abs(a), b);
        if (!IsNegative(a) || float.IsInfinity(b)) return size;
        var isWhole = MathF.Floor(b) == b;
        var isOdd = isWhole && MathF.Abs(b) < 16777216 && b - (2 * MathF.Floor(b * 0.5f)) != 0;
        return a < 0 && !isWhole && !float.IsInfinity(a) ? float.NaN : isOdd ? -size : size;
    }

    private static float OfPositive(float a, float b)
    {
        // 1 where a is 1, below it falls with b, above it grows.
        if (a == 0 || float.IsInfinity(a) || float.IsInfinity(b))
        {
            return a == 1 ? 1 : a > 1 == b > 0 ? float.PositiveInfinity : 0;
        }
        // Beyond 2^±160 float32 is infinite or 0.
        var exponent = b * NormalQuantile.Log(a) / Ln2;
        return exponent > 160 ? float.PositiveInfinity : exponent < -160 ? 0 : (float)PowerOfTwo(exponent);
    }

    // 2ⁿ e^(r) with n the nearest whole number; twelve terms leave 1e-15 for |r| up to ½ ln 2.
    private static double PowerOfTwo(double exponent)
    {
        var n = Math.Floor(exponent + 0.5);
        var (r, sum) = ((exponent - n) * Ln2, 1.0);
        for (var k = 12; k >= 1; k--) sum = 1 + (r * sum / k);
        return sum * Interop.IntAsFloat((ulong)((long)n + 1023) << 52);
    }

    private static bool IsNegative(float x) => Interop.FloatAsInt(x) >> 31 != 0;
}
