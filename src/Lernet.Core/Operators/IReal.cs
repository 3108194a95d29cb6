namespace Lernet.Operators;

/// <summary>What a formula computes with: one number in double or float32, or a vector of float32 numbers.</summary>
/// <typeparam name="V">The type itself.</typeparam>
public interface IReal<V> where V : struct, IReal<V>
{
    /// <summary>A constant, in every lane.</summary>
    static abstract V Of(double value);

    /// <summary>a + b.</summary>
    static abstract V operator +(V a, V b);

    /// <summary>a − b.</summary>
    static abstract V operator -(V a, V b);

    /// <summary>a · b.</summary>
    static abstract V operator *(V a, V b);

    /// <summary>a / b.</summary>
    static abstract V operator /(V a, V b);

    /// <summary>√x.</summary>
    static abstract V Sqrt(V x);

    /// <summary>The larger of two.</summary>
    static abstract V Max(V a, V b);
}
