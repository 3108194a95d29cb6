using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>Tiles side by side that cover a row of neighbours, or every second of them; the last one may reach beyond it.</summary>
internal readonly struct TileRow
{
    private readonly int vectors, height, tiles;

    /// <param name="neighbours">How many numbers.</param>
    /// <param name="vectors">How many vectors each is multiplied with, as <see cref="Vectors"/> says.</param>
    /// <param name="lanes">Numbers in a vector.</param>
    public TileRow(int neighbours, int vectors, int lanes)
    {
        // Sums and what they are made from stay in registers: 32 of 512 bits, 16 of the others.
        ReadOnlySpan<int> heights = lanes == 16 ? (vectors == 3 ? [8, 4] : [14, 8, 4]) : lanes == 1 || vectors == 3 ? [4] : [6, 4];
        (this.vectors, height, var least) = (vectors, 0, int.MaxValue);
        foreach (var rows in heights)
        {
            var count = (neighbours + (rows * Side) - 1) / (rows * Side);
            // A step of a tile costs its rows, and about one row for all that is not multiplied.
            var cost = count * ((rows * Side) + 1);
            if (cost < least) (height, tiles, least) = (rows, count, cost);
        }
    }

    /// <summary>Neighbours computed, those beyond the row included.</summary>
    public int Covered => tiles * height * Side;

    /// <summary>The most neighbours computed for so many, whatever the number of vectors.</summary>
    public static int MostCovered(int neighbours, int lanes) => Math.Max(new TileRow(neighbours, 1, lanes).Covered,
        Math.Max(new TileRow(neighbours, 2, lanes).Covered, new TileRow(neighbours, 3, lanes).Covered));

    // Sums of a tile that is one vector wide lie side by side instead.
    private int Side => vectors == 1 ? 2 : 1;

    /// <summary>How many of the vectors that are left the next tiles take: three or two where that is possible.</summary>
    public static int Vectors(int left) => left is 1 or 2 ? left : left == 4 ? 2 : 3;

    /// <inheritdoc cref="FilterTile.Run"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V, S>(ref float x, ref float w, in FilterSum sum, ref float start, nint stepStart, ref float y, nint stepY)
        where V : struct, ILanes<V> where S : struct, IStep
    {
        switch (V.Count)
        {
            case 16: Run<Product512, Vector512<float>, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
            case 8: Run<Product256, Vector256<float>, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
            case 4: Run<Product128, Vector128<float>, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
            default: Run<ProductScalar, float, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run<T, TVector, S>(ref float x, ref float w, in FilterSum sum, ref float start, nint stepStart, ref float y, nint stepY)
        where T : struct, IProductLanes<TVector> where TVector : struct where S : struct, IStep
    {
        switch (height)
        {
            case 14: Run<T, TVector, Height14, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
            case 8: Run<T, TVector, Height8, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
            case 6: Run<T, TVector, Height6, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
            default: Run<T, TVector, Height4, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run<T, TVector, H, S>(ref float x, ref float w, in FilterSum sum, ref float start, nint stepStart, ref float y, nint stepY)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight where S : struct, IStep
    {
        switch (vectors)
        {
            case 3: Run<T, TVector, H, ThreeVectors, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
            case 2: Run<T, TVector, H, TwoVectors, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
            default: Run<T, TVector, H, OneVector, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run<T, TVector, H, W, S>(ref float x, ref float w, in FilterSum sum, ref float start, nint stepStart, ref float y, nint stepY)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight where W : struct, IVectors where S : struct, IStep
    {
        for (nint tile = 0, step = H.Rows * (W.Count > 1 ? 1 : 2), at = 0; tile < tiles; tile++, at += step)
        {
            FilterTile.Run<T, TVector, H, W, S>(ref Unsafe.Add(ref x, at * S.Size), ref w, sum,
                ref Unsafe.Add(ref start, at * stepStart), stepStart, ref Unsafe.Add(ref y, at * stepY), stepY);
        }
    }
}
