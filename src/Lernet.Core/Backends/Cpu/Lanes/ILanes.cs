using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Numbers that are loaded, computed and stored together: a vector register, or a single float32.</summary>
internal interface ILanes<V> : IReal<V> where V : struct, ILanes<V>
{
    /// <summary>How many.</summary>
    static abstract int Count { get; }

    /// <summary>The same number in all.</summary>
    static abstract V Same(float x);

    /// <summary>The numbers from place i after x.</summary>
    static abstract V Load(ref float x, nuint i);

    /// <summary>The first few of <see cref="Count"/> numbers, zeros after them; memory beyond is not touched.</summary>
    static abstract V LoadPart(ref float x, nuint count);

    /// <summary>Neighbours dealt out: those at even places and those at odd places of one vector and the next.</summary>
    static abstract void Deal(V first, V second, out V even, out V odd);

    /// <summary>The opposite of <see cref="Deal"/>.</summary>
    static abstract void Weave(V even, V odd, out V first, out V second);

    /// <summary>Writes the numbers from place i after y.</summary>
    void Store(ref float y, nuint i);

    /// <summary>The first few of x, and those of another after them.</summary>
    static abstract V FirstOf(V x, nuint count, V rest);

    /// <summary>Writes the first few; memory beyond is not touched.</summary>
    void StorePart(ref float y, nuint count);

    /// <summary>All combined into one: the two halves, then their halves, and so on.</summary>
    static abstract float Combine<TOp>(TOp op, V x) where TOp : struct, IReducer;
}
