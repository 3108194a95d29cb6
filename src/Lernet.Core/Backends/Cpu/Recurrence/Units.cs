using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Some neighbouring units of a row, at most a vector: the last few of a row are read and written as such.</summary>
internal readonly struct Units<V>(int first, int count) where V : struct, ILanes<V>
{
    /// <summary>The numbers of these units in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Load(Stretch x, int row)
    {
        ref var at = ref x.Values[x.Start + row + first];
        return count == V.Count ? V.Load(ref at, 0) : V.LoadPart(ref at, (nuint)count);
    }

    /// <summary>Writes the numbers of these units in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Stretch y, int row, V x)
    {
        ref var at = ref y.Values[y.Start + row + first];
        if (count == V.Count) x.Store(ref at, 0);
        else x.StorePart(ref at, (nuint)count);
    }
}
