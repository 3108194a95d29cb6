using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>p − rate · g: a step downhill.</summary>
internal readonly struct DescendZip(double rate) : IZip
{
    public V Invoke<V>(V p, V g) where V : struct, IReal<V> => V.MultiplyAdd(g, -rate, p);
}
