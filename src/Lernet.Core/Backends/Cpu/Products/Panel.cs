using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>A matrix laid out as the kernel reads it: panel after panel, each k after k, with the rows or columns of one tile side by side.</summary>
internal static class Panel
{
    // Panels written at a time, so that lines are read in long runs and pages stay few.
    private const int Together = 4;

    /// <summary>Copies x[i, k] to panels[(i / wide) · depth · wide + k · wide + i % wide], with zeros from the last row of x to the end of its panel.</summary>
    public static void Pack(in Matrix x, ref float panels, int wide)
    {
        var whole = x.Rows / wide * wide;
        if (whole < x.Rows) MemoryMarshal.CreateSpan(ref Unsafe.Add(ref panels, whole * x.Columns), x.Columns * wide).Clear();
        if (x.RowStep == 1)
        {
            for (var i = 0; i < x.Rows; i += Together * wide)
            {
                CopyLines(x.Part(i, 0, Math.Min(Together * wide, x.Rows - i), x.Columns), ref Unsafe.Add(ref panels, i * x.Columns), wide);
            }
            return;
        }
        for (var i = 0; i < x.Rows; i += wide)
        {
            var part = x.Part(i, 0, Math.Min(wide, x.Rows - i), x.Columns);
            ref var panel = ref Unsafe.Add(ref panels, i * x.Columns);
            if (x.ColumnStep == 1) Turn.Run(ref x.Values[part.Offset], x.RowStep, ref panel, wide, part.Rows, part.Columns);
            else Gather(part, ref panel, wide);
        }
    }

    // The rows of x lie side by side.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyLines(in Matrix x, ref float panels, int wide)
    {
        ref var line = ref x.Values[x.Offset];
        var (step, rows, depth) = ((nint)x.ColumnStep, x.Rows, x.Columns);
        var (size, soon, later) = ((nint)depth * wide, 8 * step, 32 * step);
        for (var k = 0; k < depth; k++)
        {
            ref var source = ref line;
            ref var target = ref panels;
            var left = rows;
            for (nint i = 0; i < rows; i += 16)
            {
                Tile.Ahead(ref Unsafe.Add(ref line, soon + i));
                Tile.Later(ref Unsafe.Add(ref line, later + i));
            }
            if (wide == 12)
            {
                for (; left >= 12; left -= 12)
                {
                    Vector256.LoadUnsafe(ref source).StoreUnsafe(ref target);
                    Vector128.LoadUnsafe(ref source, 8).StoreUnsafe(ref target, 8);
                    source = ref Unsafe.Add(ref source, 12);
                    target = ref Unsafe.Add(ref target, size);
                }
            }
            for (; left > 0; left -= wide)
            {
                Copy(ref source, ref target, Math.Min(left, wide));
                source = ref Unsafe.Add(ref source, wide);
                target = ref Unsafe.Add(ref target, size);
            }
            line = ref Unsafe.Add(ref line, step);
            panels = ref Unsafe.Add(ref panels, wide);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref float source, ref float target, int count)
    {
        nuint i = 0;
        for (; i + 16 <= (nuint)count; i += 16)
        {
            Vector256.LoadUnsafe(ref source, i).StoreUnsafe(ref target, i);
            Vector256.LoadUnsafe(ref source, i + 8).StoreUnsafe(ref target, i + 8);
        }
        for (; i + 4 <= (nuint)count; i += 4) Vector128.LoadUnsafe(ref source, i).StoreUnsafe(ref target, i);
        for (; i < (nuint)count; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
    }

    private static void Gather(in Matrix x, ref float panel, int wide)
    {
        for (var k = 0; k < x.Columns; k++)
        {
            for (var i = 0; i < x.Rows; i++) Unsafe.Add(ref panel, (k * wide) + i) = x.Values[x.At(i, k)];
        }
    }
}
