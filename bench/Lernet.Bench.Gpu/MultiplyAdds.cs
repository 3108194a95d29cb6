using Lernet.Operators;

namespace Lernet.Bench.Gpu;

/// <summary>Eight independent chains of multiply-adds in registers: x ← x a + b again and again.</summary>
/// <param name="rounds">The length of each chain.</param>
public readonly struct MultiplyAdds(int rounds) : IMap
{
    /// <summary>Operations for each element: two for a multiply-add.</summary>
    public double Operations => 2.0 * 8 * rounds;

    public V Invoke<V>(V x) where V : struct, IReal<V>
    {
        // Numbers that the compiler cannot know, and that neither grow nor vanish.
        V a = x * 1e-6 + 0.999, b = x * 1e-6 + 0.001;
        V c0 = x, c1 = x + 1, c2 = x + 2, c3 = x + 3, c4 = x + 4, c5 = x + 5, c6 = x + 6, c7 = x + 7;
        for (var i = 0; i < rounds; i++)
        {
            c0 = V.MultiplyAdd(c0, a, b);
            c1 = V.MultiplyAdd(c1, a, b);
            c2 = V.MultiplyAdd(c2, a, b);
            c3 = V.MultiplyAdd(c3, a, b);
            c4 = V.MultiplyAdd(c4, a, b);
            c5 = V.MultiplyAdd(c5, a, b);
            c6 = V.MultiplyAdd(c6, a, b);
            c7 = V.MultiplyAdd(c7, a, b);
        }
        return c0 + c1 + c2 + c3 + c4 + c5 + c6 + c7;
    }
}
