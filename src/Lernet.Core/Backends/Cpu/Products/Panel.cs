using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>Parts of a matrix laid out as the kernel reads them: k after k, with the rows or columns of one tile side by side.</summary>
internal static class Panel
{
    /// <summary>Copies x[i, k] to panel[k · wide + i], with zeros for i from the last row of x to <paramref name="wide"/>.</summary>
    public static void Pack(in Matrix x, ref float panel, int wide)
    {
        if (x.Rows < wide) MemoryMarshal.CreateSpan(ref panel, x.Columns * wide).Clear();
        if (x.RowStep == 1) CopyLines(x, ref panel, wide);
        else if (x.ColumnStep == 1) Turn.Run(ref x.Values[x.Offset], x.RowStep, ref panel, wide, x.Rows, x.Columns);
        else
        {
            for (var k = 0; k < x.Columns; k++)
            {
                for (var i = 0; i < x.Rows; i++) Unsafe.Add(ref panel, (k * wide) + i) = x.Values[x.At(i, k)];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyLines(in Matrix x, ref float panel, int wide)
    {
        ref var source = ref x.Values[x.Offset];
        var (step, rows, depth) = ((nint)x.ColumnStep, x.Rows, x.Columns);
        for (var k = 0; k < depth; k++)
        {
            var i = 0;
            for (; i + 8 <= rows; i += 8) Vector256.LoadUnsafe(ref Unsafe.Add(ref source, i)).StoreUnsafe(ref Unsafe.Add(ref panel, i));
            for (; i + 4 <= rows; i += 4) Vector128.LoadUnsafe(ref Unsafe.Add(ref source, i)).StoreUnsafe(ref Unsafe.Add(ref panel, i));
            for (; i < rows; i++) Unsafe.Add(ref panel, i) = Unsafe.Add(ref source, i);
            source = ref Unsafe.Add(ref source, step);
            panel = ref Unsafe.Add(ref panel, wide);
        }
    }
}
