using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>Scratch memory that starts on a line of the cache, kept for the next use.</summary>
internal sealed class Room
{
    // A line of the cache, in numbers.
    private const int Line = 16;

    private float[] values = [];

    /// <summary>Room for so many numbers, with whatever was there before.</summary>
    public unsafe ref float For(int length)
    {
        if (values.Length < length + Line) values = GC.AllocateUninitializedArray<float>(length + Line, pinned: true);
        ref var start = ref MemoryMarshal.GetArrayDataReference(values);
        var past = (nint)((nuint)Unsafe.AsPointer(ref start) / sizeof(float) % Line);
        return ref Unsafe.Add(ref start, (Line - past) % Line);
    }

    /// <summary>The same, as part of an array that other threads can be given.</summary>
    public Stretch Stretch(int length)
    {
        ref var first = ref For(length);
        return new(values, (int)(Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(values), ref first) / sizeof(float)));
    }
}

/// <summary>The scratch memory of one thread.</summary>
internal sealed class Rooms
{
    [ThreadStatic]
    private static Rooms? mine;

    /// <summary>Those of this thread.</summary>
    public static Rooms Mine => mine ??= new();

    /// <summary>Rows of a.</summary>
    public Room A { get; } = new();

    /// <summary>A panel of b.</summary>
    public Room B { get; } = new();

    /// <summary>What lies in <see cref="B"/>.</summary>
    public PackedColumns Columns { get; set; }

    /// <summary>A few rows of a at its lower edge.</summary>
    public Room Few { get; } = new();

    /// <summary>A tile of y at its edges.</summary>
    public Room Y { get; } = new();

    /// <summary>The bias at the right edge.</summary>
    public Room Bias { get; } = new();
}
