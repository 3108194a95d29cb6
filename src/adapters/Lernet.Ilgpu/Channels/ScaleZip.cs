using Lernet.Operators;

namespace Lernet.Ilgpu.Channels;

/// <summary>a / √(variance + ε).</summary>
internal readonly struct ScaleZip(double epsilon) : IZip
{
    public V Invoke<V>(V a, V variance) where V : struct, IReal<V> => a / V.Sqrt(variance + epsilon);
}
