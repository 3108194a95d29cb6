namespace Lernet.Operators;

/// <summary>A number, or a vector of numbers that are computed side by side: what the body of an operator is written in.</summary>
/// <remarks>
/// Constants are plain numbers: <c>1 / (1 + V.Exp(-x))</c>. Comparisons give a mask, true or false for each number; a mask goes into
/// <see cref="Select"/>, <see cref="Flag"/>, <c>&amp;</c>, <c>|</c> and <c>!</c>, and nowhere else. NaN compares false.
/// </remarks>
/// <typeparam name="V">The type itself.</typeparam>
public interface IReal<V> where V : struct, IReal<V>
{
    /// <summary>A constant, rounded to the precision of the type.</summary>
    static abstract implicit operator V(double value);

    /// <summary>a + b.</summary>
    static abstract V operator +(V a, V b);

    /// <summary>a − b.</summary>
    static abstract V operator -(V a, V b);

    /// <summary>a · b.</summary>
    static abstract V operator *(V a, V b);

    /// <summary>a / b.</summary>
    static abstract V operator /(V a, V b);

    /// <summary>−x.</summary>
    static abstract V operator -(V x);

    /// <summary>The mask a &gt; b.</summary>
    static abstract V operator >(V a, V b);

    /// <summary>The mask a &lt; b.</summary>
    static abstract V operator <(V a, V b);

    /// <summary>The mask a ≥ b.</summary>
    static abstract V operator >=(V a, V b);

    /// <summary>The mask a ≤ b.</summary>
    static abstract V operator <=(V a, V b);

    /// <summary>Both masks.</summary>
    static abstract V operator &(V a, V b);

    /// <summary>One mask or the other or both.</summary>
    static abstract V operator |(V a, V b);

    /// <summary>The opposite of a mask.</summary>
    static abstract V operator !(V mask);

    /// <summary>The mask a = b; false at NaN, true for 0 and −0.</summary>
    static abstract V Equal(V a, V b);

    /// <summary>a where the mask is true, else b. Both are computed; NaN in the one not taken does no harm.</summary>
    static abstract V Select(V mask, V a, V b);

    /// <summary>1 where the mask is true, else 0.</summary>
    static abstract V Flag(V mask);

    /// <summary>a · b + c, rounded once where the processor can do so.</summary>
    static abstract V MultiplyAdd(V a, V b, V c);

    /// <summary>The smaller; NaN if either is. Of 0 and −0 either may come out.</summary>
    static abstract V Min(V a, V b);

    /// <summary>The larger; NaN if either is. Of 0 and −0 either may come out.</summary>
    static abstract V Max(V a, V b);

    /// <summary>|x|.</summary>
    static abstract V Abs(V x);

    /// <summary>The largest whole number not above x.</summary>
    static abstract V Floor(V x);

    /// <summary>The smallest whole number not below x.</summary>
    static abstract V Ceiling(V x);

    /// <summary>The nearest whole number, halves to the even one.</summary>
    static abstract V Round(V x);

    /// <summary>√x; NaN below 0.</summary>
    static abstract V Sqrt(V x);

    /// <summary>eˣ, exactly 1 at 0.</summary>
    static abstract V Exp(V x);

    /// <summary>eˣ − 1 without losing small x.</summary>
    static abstract V Expm1(V x);

    /// <summary>ln x; −∞ at 0, NaN below.</summary>
    static abstract V Log(V x);

    /// <summary>ln(1 + x) without losing small x.</summary>
    static abstract V Log1p(V x);

    /// <summary>sin x, x in radians.</summary>
    static abstract V Sin(V x);

    /// <summary>cos x, x in radians.</summary>
    static abstract V Cos(V x);

    /// <summary>The angle in (−π/2, π/2) whose tangent is x.</summary>
    static abstract V Atan(V x);

    /// <summary>tanh x.</summary>
    static abstract V Tanh(V x);

    /// <summary>erf x = 2/√π ∫₀ˣ e^(−t²) dt.</summary>
    static abstract V Erf(V x);

    /// <summary>What the standard normal distribution has beyond x ≥ 0, ½ erfc(x / √2), from e^(−x²/2), which callers need too.</summary>
    static abstract V Tail(V x, V bell);

    /// <summary>aᵇ; NaN for negative a and fractional b.</summary>
    static abstract V Pow(V a, V b);
}
