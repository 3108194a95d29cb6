using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lernet.Backends.Cpu;

/// <summary>Moves short rows of pictures: too short for the runtime's block copies to pay.</summary>
internal static class RowCopy
{
    /// <summary>Rows of neighbours, at one pitch to rows at another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Dense<V>(ref float source, int sourcePitch, ref float target, int targetPitch, Pair size) where V : struct, ILanes<V>
    {
        var width = (nuint)size.Width;
        for (var row = 0; row < size.Height; row++)
        {
            nuint i = 0;
            for (; i + (nuint)V.Count <= width; i += (nuint)V.Count) V.Load(ref source, i).Store(ref target, i);
            if (V.Count > 8 && i + 8 <= width)
            {
                Vector256.LoadUnsafe(ref source, i).StoreUnsafe(ref target, i);
                i += 8;
            }
            if (V.Count > 4 && i + 4 <= width)
            {
                Vector128.LoadUnsafe(ref source, i).StoreUnsafe(ref target, i);
                i += 4;
            }
            for (; i < width; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
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

    /// <summary>Every second number of each row, from number <paramref name="first"/> on, which is 0 or 1, to rows of neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Half(ref float source, int sourcePitch, int first, ref float target, int targetPitch, Pair size)
    {
        var (width, chosen) = ((nuint)size.Width, (Vector512<int>.Indices * 2) + Vector512.Create(first));
        for (var row = 0; row < size.Height; row++)
        {
            nuint i = 0;
            for (; TurnSquare.IsSupported && i + 32 <= width; i += 32)
            {
                var (left, right) = (Vector512.LoadUnsafe(ref source, i), Vector512.LoadUnsafe(ref source, i + 16));
                Avx512F.PermuteVar16x32x2(left, chosen, right).StoreUnsafe(ref target, i / 2);
            }
            for (; i + 8 <= width; i += 8)
            {
                // A pair of float32 seen as one number of 64 bits: its lower half is the first one.
                var (left, right) = (Vector128.LoadUnsafe(ref source, i).AsUInt64(), Vector128.LoadUnsafe(ref source, i + 4).AsUInt64());
                Vector128.Narrow(left >>> (32 * first), right >>> (32 * first)).AsSingle().StoreUnsafe(ref target, i / 2);
            }
            for (i += (nuint)first; i < width; i += 2) Unsafe.Add(ref target, i / 2) = Unsafe.Add(ref source, i);
            source = ref Unsafe.Add(ref source, sourcePitch);
            target = ref Unsafe.Add(ref target, targetPitch);
        }
    }
}
