using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    private static void CopyLines(in Matrix x, ref float panel, int wide)
    {
        for (var k = 0; k < x.Columns; k++)
        {
            x.Values.AsSpan(x.At(0, k), x.Rows).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref panel, k * wide), x.Rows));
        }
    }
}
