using System.Buffers;
using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>A matrix that many small ones are multiplied by: packed once, in panels two vectors wide.</summary>
internal readonly struct KeptMatrix : IDisposable
{
    private readonly float[] panels;
    // A panel is one strip of rows.
    private static readonly int[] Strip = [0];

    private KeptMatrix(float[] panels, int rows, int columns, int width) => (this.panels, Rows, Columns, Width) = (panels, rows, columns, width);

    public int Rows { get; }

    /// <summary>Columns, the last panel filled up with zeros.</summary>
    public int Columns { get; }

    private int Width { get; }

    /// <summary>Packs b.</summary>
    public static KeptMatrix Of(Matrix b)
    {
        var width = 2 * Lanes();
        var columns = (b.Columns + width - 1) / width * width;
        var panels = ArrayPool<float>.Shared.Rent(columns * b.Rows);
        for (var column = 0; column < columns; column += width)
        {
            var (panel, wide) = (column * b.Rows, Math.Min(width, b.Columns - column));
            for (var row = 0; row < b.Rows; row++)
            {
                var target = panels.AsSpan(panel + (row * width), width);
                for (var i = 0; i < wide; i++) target[i] = b.Values[b.At(row, column + i)];
                target[wide..].Clear();
            }
        }
        return new(panels, b.Rows, columns, width);
    }

    /// <summary>y = a b for a few rows of a.</summary>
    /// <param name="a">The first row.</param>
    /// <param name="step">From row to row of a.</param>
    /// <param name="rows">How many.</param>
    /// <param name="y">[rows rounded up to 8, <see cref="Columns"/>].</param>
    public void Multiply<V>(ref float a, int step, int rows, float[] y) where V : struct, ILanes<V>
    {
        var height = V.Count == 16 ? EightRows.Count : SixRows.Count;
        var packed = ArrayPool<float>.Shared.Rent(height * Rows);
        var zeros = ArrayPool<float>.Shared.Rent(height);
        zeros.AsSpan().Clear();
        var sum = new FilterSum(Strip, Strip, 0, 1, Rows, Width, 0);
        for (var row = 0; row < rows; row += height)
        {
            for (var r = 0; r < height; r++)
            {
                ref var source = ref Unsafe.Add(ref a, Math.Min(row + r, rows - 1) * step);
                for (var k = 0; k < Rows; k++) packed[(k * height) + r] = Unsafe.Add(ref source, k);
            }
            for (var column = 0; column < Columns; column += Width)
            {
                ref var target = ref y[(row * Columns) + column];
                if (V.Count == 16)
                {
                    CorrelationTile.Run<V, EightRows>(ref packed[0], sum, ref panels[column * Rows], ref zeros[0], ref target, Columns);
                }
                else
                {
                    CorrelationTile.Run<V, SixRows>(ref packed[0], sum, ref panels[column * Rows], ref zeros[0], ref target, Columns);
                }
            }
        }
        ArrayPool<float>.Shared.Return(zeros);
        ArrayPool<float>.Shared.Return(packed);
    }

    /// <summary>Numbers that the result of some rows needs.</summary>
    public int Room(int rows) => (rows + EightRows.Count) * Columns;

    public void Dispose() => ArrayPool<float>.Shared.Return(panels);

    private static int Lanes() => Simd.Width switch
    {
        SimdWidth.Bits512 => 16,
        SimdWidth.Bits256 => 8,
        SimdWidth.Bits128 => 4,
        _ => 1,
    };
}
