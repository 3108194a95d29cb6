using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu.Recurrent;

/// <summary>A matrix whose rows lie side by side, to be read and written in vectors.</summary>
internal readonly struct CellRows(View x)
{
    private readonly float[] values = CpuBackend.Of(x);
    private readonly int offset = x.Offset, step = x.Strides[0];

    /// <summary>The numbers of a row.</summary>
    public int Columns { get; } = x.Shape.Array[1];

    public ref float Row(int n) => ref values[offset + (n * step)];
}

/// <summary>Vectors of a row that may end within a vector.</summary>
internal static class CellLanes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Get<V>(ref float row, int start, int k, int count) where V : struct, ILanes<V> => k + V.Count <= count
        ? V.Load(ref row, (nuint)(start + k))
        : V.LoadPart(ref Unsafe.Add(ref row, start + k), (nuint)(count - k));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put<V>(V value, ref float row, int start, int k, int count) where V : struct, ILanes<V>
    {
        if (k + V.Count <= count) value.Store(ref row, (nuint)(start + k));
        else value.StorePart(ref Unsafe.Add(ref row, start + k), (nuint)(count - k));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid<V>(V x) where V : struct, ILanes<V> => default(SigmoidMap).Invoke(x);

    /// <summary>The share of g that goes through y = σ(z).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V SigmoidSlope<V>(V g, V y) where V : struct, ILanes<V> => default(SigmoidSlopeZip).Invoke(g, y);

    /// <summary>The share of g that goes through y = tanh z.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V TanhSlope<V>(V g, V y) where V : struct, ILanes<V> => default(TanhSlopeZip).Invoke(g, y);
}
