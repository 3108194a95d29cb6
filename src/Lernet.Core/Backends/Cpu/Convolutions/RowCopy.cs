using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lernet.Backends.Cpu;

/// <summary>Moves short rows of pictures: too short for the runtime's block copies to pay.</summary>
internal static class RowCopy
{
    private static Vector512<int> Evens => Vector512<int>.Indices * 2;

    private static Vector512<int> Odds => Evens + Vector512<int>.One;

    /// <summary>Rows of neighbours, at one pitch to rows at another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Dense<V>(ref float source, int sourcePitch, ref float target, int targetPitch, Pair size) where V : struct, ILanes<V>
    {
        var whole = size.Width - (size.Width % V.Count);
        var rest = (nuint)(size.Width - whole);
        for (var row = 0; row < size.Height; row++)
        {
            for (nuint i = 0; i < (nuint)whole; i += (nuint)V.Count) V.Load(ref source, i).Store(ref target, i);
            if (rest > 0) V.LoadPart(ref Unsafe.Add(ref source, whole), rest).StorePart(ref Unsafe.Add(ref target, whole), rest);
            source = ref Unsafe.Add(ref source, sourcePitch);
            target = ref Unsafe.Add(ref target, targetPitch);
        }
    }

    /// <summary>Rows of neighbours to rows with gaps between the numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Spread(ref float source, int sourcePitch, ref float target, int targetPitch, int step, Pair size)
    {
        for (var row = 0; row < size.Height; row++)
        {
            ref var place = ref target;
            for (var i = 0; i < size.Width; i++)
            {
                place = Unsafe.Add(ref source, i);
                place = ref Unsafe.Add(ref place, step);
            }
            source = ref Unsafe.Add(ref source, sourcePitch);
            target = ref Unsafe.Add(ref target, targetPitch);
        }
    }

    /// <summary>Numbers at equal steps in each row to rows of neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pick(ref float source, int sourcePitch, int step, ref float target, int targetPitch, Pair size)
    {
        for (var row = 0; row < size.Height; row++)
        {
            for (var i = 0; i < size.Width; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i * step);
            source = ref Unsafe.Add(ref source, sourcePitch);
            target = ref Unsafe.Add(ref target, targetPitch);
        }
    }

    /// <summary>Every second number of each row to one place, those between to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Halve(ref float source, int sourcePitch, ref float even, ref float odd, int targetPitch, Pair size)
    {
        for (var row = 0; row < size.Height; row++)
        {
            nuint i = 0;
            for (; TurnSquare.IsSupported && i + 32 <= (nuint)size.Width; i += 32)
            {
                var (first, second) = (Vector512.LoadUnsafe(ref source, i), Vector512.LoadUnsafe(ref source, i + 16));
                Avx512F.PermuteVar16x32x2(first, Evens, second).StoreUnsafe(ref even, i / 2);
                Avx512F.PermuteVar16x32x2(first, Odds, second).StoreUnsafe(ref odd, i / 2);
            }
            for (; i + 8 <= (nuint)size.Width; i += 8)
            {
                // A pair of float32 seen as one number of 64 bits: its lower half is the even one.
                var first = Vector128.LoadUnsafe(ref source, i).AsUInt64();
                var second = Vector128.LoadUnsafe(ref source, i + 4).AsUInt64();
                Vector128.Narrow(first, second).AsSingle().StoreUnsafe(ref even, i / 2);
                Vector128.Narrow(first >>> 32, second >>> 32).AsSingle().StoreUnsafe(ref odd, i / 2);
            }
            for (; i < (nuint)size.Width; i++) Unsafe.Add(ref i % 2 == 0 ? ref even : ref odd, i / 2) = Unsafe.Add(ref source, i);
            source = ref Unsafe.Add(ref source, sourcePitch);
            even = ref Unsafe.Add(ref even, targetPitch);
            odd = ref Unsafe.Add(ref odd, targetPitch);
        }
    }
}
