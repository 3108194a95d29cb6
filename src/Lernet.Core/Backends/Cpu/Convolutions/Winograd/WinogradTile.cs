using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>The product of tiles and kernels at one position, in tiles of <see cref="Tile"/>.</summary>
internal static class WinogradTile
{
    /// <summary>The most tiles that are computed beyond those asked for: the last ones are done four at a time.</summary>
    public const int Beyond = 3;

    /// <summary>m[t, f] = bias[f] + Σ over c of v[t, c] · u[c, f].</summary>
    /// <param name="v">Tiles, their channels side by side.</param>
    /// <param name="pitchV">From tile to tile.</param>
    /// <param name="u">Kernels, the filters side by side.</param>
    /// <param name="pitch">From channel to channel of the kernels, and from tile to tile of the results: whole vectors.</param>
    /// <param name="channels">How many channels.</param>
    /// <param name="bias">What is added; nothing if null.</param>
    /// <param name="m">The results.</param>
    /// <param name="tiles">How many tiles; up to <see cref="Beyond"/> more are computed.</param>
    public static void Run<V>(ref float v, nint pitchV, ref float u, nint pitch, int channels, ref float bias, ref float m, int tiles)
        where V : struct, ILanes<V>
    {
        switch (V.Count)
        {
            case 16: High<Product512, Vector512<float>, Height12>(ref v, pitchV, ref u, pitch, channels, ref bias, ref m, tiles); break;
            case 8: High<Product256, Vector256<float>, Height6>(ref v, pitchV, ref u, pitch, channels, ref bias, ref m, tiles); break;
            case 4: High<Product128, Vector128<float>, Height6>(ref v, pitchV, ref u, pitch, channels, ref bias, ref m, tiles); break;
            default: High<ProductScalar, float, Height4>(ref v, pitchV, ref u, pitch, channels, ref bias, ref m, tiles); break;
        }
    }

    private static void High<T, TVector, H>(
        ref float v, nint pitchV, ref float u, nint pitch, int channels, ref float bias, ref float m, int tiles)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight
    {
        var whole = tiles / H.Rows * H.Rows;
        for (nint f = 0; f < pitch; f += 2 * T.Count)
        {
            ref var kernels = ref Unsafe.Add(ref u, f);
            ref var made = ref Unsafe.Add(ref m, f);
            ref var begin = ref Unsafe.IsNullRef(ref bias) ? ref bias : ref Unsafe.Add(ref bias, f);
            if (f + T.Count < pitch)
            {
                Down<T, TVector, TileShape<H, No, Yes>>(ref v, pitchV, ref kernels, pitch, channels, ref begin, ref made, 0, whole);
                Down<T, TVector, TileShape<Height4, No, Yes>>(ref v, pitchV, ref kernels, pitch, channels, ref begin, ref made, whole, tiles);
            }
            else
            {
                Down<T, TVector, TileShape<H, No, No>>(ref v, pitchV, ref kernels, pitch, channels, ref begin, ref made, 0, whole);
                Down<T, TVector, TileShape<Height4, No, No>>(ref v, pitchV, ref kernels, pitch, channels, ref begin, ref made, whole, tiles);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Down<T, TVector, S>(
        ref float v, nint pitchV, ref float u, nint pitch, int channels, ref float bias, ref float m, int from, int to)
        where T : struct, IProductLanes<TVector> where TVector : struct where S : struct, ITileShape
    {
        for (nint t = from; t < to; t += S.Rows)
        {
            ref var tile = ref Unsafe.Add(ref v, t * pitchV);
            Tile.Run<T, TVector, S>(ref tile, pitchV, ref u, pitch, channels, ref bias, ref Unsafe.Add(ref m, t * pitch), pitch, TileEnd.Write);
        }
    }
}
