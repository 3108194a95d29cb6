namespace Lernet.Random;

/// <summary>Turns uniform bits into standard normal numbers by the inverse of the normal distribution function.</summary>
/// <remarks>
/// Wichura 1988, algorithm AS 241 (PPND7), accurate to about 1 part in 10^7. Only + - * / and square root are used, which every
/// machine rounds alike, and a logarithm made of them: so one seed gives the same numbers everywhere. Math.Log may differ by platform.
/// </remarks>
internal static class NormalQuantile
{
    /// <summary>The standard normal number at probability (bits + ½) / 2³²; at most about 6.3 in size.</summary>
    public static float At(uint bits)
    {
        var p = (bits + 0.5) * (1.0 / 4294967296.0);
        var q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var s = 0.180625 - (q * q);
            return (float)(q * ((((((5.9109374720e1 * s) + 1.5929113202e2) * s) + 5.0434271938e1) * s) + 3.3871327179)
                / ((((((6.7187563600e1 * s) + 7.8757757664e1) * s) + 1.7895169469e1) * s) + 1));
        }
        var r = Math.Sqrt(-Log(q < 0 ? p : 1 - p));
        double size;
        if (r <= 5)
        {
            r -= 1.6;
            size = ((((((1.7023821103e-1 * r) + 1.3067284816) * r) + 2.7568153900) * r) + 1.4234372777)
                / ((((1.2021132975e-1 * r) + 7.3700164250e-1) * r) + 1);
        }
        else
        {
            r -= 5;
            size = ((((((1.7337203997e-2 * r) + 4.2868294337e-1) * r) + 3.0812263860) * r) + 6.6579051150)
                / ((((1.2258202635e-2 * r) + 2.4197894225e-1) * r) + 1);
        }
        return (float)(q < 0 ? -size : size);
    }

    /// <summary>ln x for normal x &gt; 0: x = m · 2ᵉ, ln m = 2 artanh((m - 1) / (m + 1)) as a series.</summary>
    internal static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)((bits >> 52) & 0x7FF) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
        if (mantissa > 1.4142135623730951) (mantissa, exponent) = (mantissa / 2, exponent + 1);
        var z = (mantissa - 1) / (mantissa + 1);
        var (square, sum) = (z * z, 0.0);
        // |z| <= 0.1716, so 12 terms leave less than 1e-19.
        for (var k = 23; k >= 1; k -= 2) sum = (sum * square) + (1.0 / k);
        return (2 * z * sum) + (exponent * 0.6931471805599453);
    }
}
