using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Lernet.Backends.Cpu;

/// <summary>Copies with rows and columns exchanged, in squares that are turned in registers.</summary>
internal static class Turn
{
    // Rows and columns of a block: whole lines of the cache on both sides.
    private const int Block = 16;

    // Numbers that are sooner moved one by one than in large squares.
    private const int Few = 32;

    /// <summary>y[j, i] = x[i, j]; neighbours are side by side along j in x and along i in y.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ref float x, nint stepX, ref float y, nint stepY, int rows, int columns)
    {
        for (var i = 0; i < rows; i += Block)
        {
            for (var j = 0; j < columns; j += Block)
            {
                ref var source = ref Unsafe.Add(ref x, (i * stepX) + j);
                ref var target = ref Unsafe.Add(ref y, (j * stepY) + i);
                var (high, wide) = (Math.Min(Block, rows - i), Math.Min(Block, columns - j));
                if (TurnSquare.IsSupported && high * wide > Few) TurnSquare.Run(ref source, stepX, ref target, stepY, high, wide);
                else One(ref source, stepX, ref target, stepY, high, wide);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float x, nint stepX, ref float y, nint stepY, int rows, int columns)
    {
        var (i, whole) = (0, columns & ~3);
        for (; i + 4 <= rows; i += 4)
        {
            ref var source = ref Unsafe.Add(ref x, i * stepX);
            ref var target = ref Unsafe.Add(ref y, i);
            for (var j = 0; j < whole; j += 4) Square(ref Unsafe.Add(ref source, j), stepX, ref Unsafe.Add(ref target, j * stepY), stepY);
            for (var j = whole; j < columns; j++)
            {
                for (var k = 0; k < 4; k++) Unsafe.Add(ref target, (j * stepY) + k) = Unsafe.Add(ref source, (k * stepX) + j);
            }
        }
        for (; i < rows; i++)
        {
            for (var j = 0; j < columns; j++) Unsafe.Add(ref y, (j * stepY) + i) = Unsafe.Add(ref x, (i * stepX) + j);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Square(ref float x, nint stepX, ref float y, nint stepY)
    {
        var a = Vector128.LoadUnsafe(ref x);
        var b = Vector128.LoadUnsafe(ref Unsafe.Add(ref x, stepX));
        var c = Vector128.LoadUnsafe(ref Unsafe.Add(ref x, 2 * stepX));
        var d = Vector128.LoadUnsafe(ref Unsafe.Add(ref x, 3 * stepX));
        var (ac, bd) = (Low(a, c), Low(b, d));
        Low(ac, bd).StoreUnsafe(ref y);
        High(ac, bd).StoreUnsafe(ref Unsafe.Add(ref y, stepY));
        (ac, bd) = (High(a, c), High(b, d));
        Low(ac, bd).StoreUnsafe(ref Unsafe.Add(ref y, 2 * stepY));
        High(ac, bd).StoreUnsafe(ref Unsafe.Add(ref y, 3 * stepY));
    }

    // a0 b0 a1 b1
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Low(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackLow(a, b)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(a, b)
        : Vector128.Create(a[0], b[0], a[1], b[1]);

    // a2 b2 a3 b3
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> High(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackHigh(a, b)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(a, b)
        : Vector128.Create(a[2], b[2], a[3], b[3]);
}
