namespace Lernet.Backends.Cpu;

/// <summary>What the parts of a float32 offer beside arithmetic, for the exponential and the logarithm in <see cref="LaneMath"/>.</summary>
internal interface IFloatParts<V>
{
    /// <summary>x · 2ⁿ for whole n from −252 to 254, rounded once.</summary>
    static abstract V Scale(V x, V n);

    /// <summary>The largest whole e with 2ᵉ not above x, for normal x above 0.</summary>
    static abstract V Exponent(V x);

    /// <summary>x / 2ᵉ, from 1 to below 2, for normal x above 0.</summary>
    static abstract V Mantissa(V x);

    /// <summary>x held between two bounds; NaN stays NaN.</summary>
    static abstract V Bounded(V x, V low, V high);
}
