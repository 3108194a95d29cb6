using System.Runtime.CompilerServices;

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
        switch (bank.Height)
        {
            case 8: Run<V, WideRows<EightRows>>(bank, sum, frame, pitch, places, planes, plane); break;
            case 6 when V.Count == 16: Run<V, WideRows<SixRows>>(bank, sum, frame, pitch, places, planes, plane); break;
            case 6: Run<V, SixRows>(bank, sum, frame, pitch, places, planes, plane); break;
            case 4 when V.Count == 16: Run<V, WideRows<FourRows>>(bank, sum, frame, pitch, places, planes, plane); break;
            default: Run<V, FourRows>(bank, sum, frame, pitch, places, planes, plane); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<V, R>(in FilterBank bank, in FilterSum sum, float[] frame, int pitch, PlaceGrid places, Span<float> planes, int plane)
        where V : struct, ILanes<V> where R : struct, ITileRows
    {
        var (span, tile) = (places.Span(pitch), R.Vectors * V.Count);
        if (span == 0) return;
        var step = (span + tile - 1) / tile * tile;
        ref var results = ref ConvolutionRooms.Mine.Results.For(R.Count * step);
        for (var row = 0; row < bank.Rows; row += R.Count)
        {
            for (var place = 0; place < span; place += tile)
            {
                CorrelationTile.Run<V, R>(ref bank.Weights(row), sum, ref frame[place], ref bank.Bias(row), ref Unsafe.Add(ref results, place), step);
            }
            for (var r = 0; r < Math.Min(R.Count, bank.Rows - row); r++)
            {
                places.Scatter<V>(ref Unsafe.Add(ref results, r * step), pitch, planes.Slice((row + r) * plane, plane));
            }
        }
    }
}
