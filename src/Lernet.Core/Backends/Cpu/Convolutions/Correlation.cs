using System.Buffers;

namespace Lernet.Backends.Cpu;

/// <summary>A convolution as a product whose right-hand matrix lies in the picture: each row is a channel, shifted by an element of the kernel.</summary>
/// <remarks>No matrix of what the kernel sees is built (compare Chellapilla et al. 2006, "High performance convolutional neural networks").
/// Places between the end of a row and the start of the next are computed too and left out at the end.</remarks>
internal static class Correlation
{
    /// <summary>All rows of a bank at all places of a grid, for one picture.</summary>
    public static void Run<V>(in FilterBank bank, in FilterSum sum, float[] frame, int pitch, PlaceGrid places, Span<float> planes, int plane)
        where V : struct, ILanes<V>
    {
        var (span, tile) = (places.Span(pitch), (V.Count == 16 && bank.Height < 8 ? 4 : 2) * V.Count);
        if (span == 0) return;
        var step = (span + tile - 1) / tile * tile;
        var results = ArrayPool<float>.Shared.Rent(bank.Height * step);
        for (var row = 0; row < bank.Rows; row += bank.Height)
        {
            switch (bank.Height, tile / V.Count)
            {
                case (8, _): Block<V, EightRows>(bank, row, sum, frame, span, results, step, tile); break;
                case (6, 4): Block<V, WideRows<SixRows>>(bank, row, sum, frame, span, results, step, tile); break;
                case (6, _): Block<V, SixRows>(bank, row, sum, frame, span, results, step, tile); break;
                case (_, 4): Block<V, WideRows<FourRows>>(bank, row, sum, frame, span, results, step, tile); break;
                default: Block<V, FourRows>(bank, row, sum, frame, span, results, step, tile); break;
            }
            for (var r = 0; r < Math.Min(bank.Height, bank.Rows - row); r++)
            {
                places.Scatter<V>(ref results[r * step], pitch, planes.Slice((row + r) * plane, plane));
            }
        }
        ArrayPool<float>.Shared.Return(results);
    }

    private static void Block<V, R>(in FilterBank bank, int row, in FilterSum sum, float[] frame, int span, float[] results, int step, int tile)
        where V : struct, ILanes<V> where R : struct, ITileRows
    {
        for (var place = 0; place < span; place += tile)
        {
            CorrelationTile.Run<V, R>(ref bank.Weights(row), sum, ref frame[place], ref bank.Bias(row), ref results[place], step);
        }
    }
}
