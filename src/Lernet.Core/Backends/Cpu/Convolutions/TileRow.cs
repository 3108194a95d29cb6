using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

internal readonly struct Height14 : IHeight
{
    public static int Rows => 14;
}

internal readonly struct Height8 : IHeight
{
    public static int Rows => 8;
}

/// <summary>The step between neighbours, known when a loop is compiled.</summary>
internal interface IStep
{
    static abstract int Size { get; }
}

internal readonly struct StepOne : IStep
{
    public static int Size => 1;
}

internal readonly struct StepTwo : IStep
{
    public static int Size => 2;
}

/// <summary>Tiles side by side that cover a row of neighbours, or every second of them; the last one may reach beyond it.</summary>
internal readonly struct TileRow
{
    private readonly int height, tiles;
    private readonly bool wide;

    /// <param name="neighbours">How many numbers.</param>
    /// <param name="wide">Whether tiles are two vectors of filters wide.</param>
    /// <param name="lanes">Numbers in a vector.</param>
    public TileRow(int neighbours, bool wide, int lanes)
    {
        // Sums and what they are made from stay in registers: 32 of 512 bits, 16 of the others.
        ReadOnlySpan<int> heights = lanes == 16 ? [14, 8, 4] : lanes == 1 ? [4] : [6, 4];
        (this.wide, height, var least) = (wide, 0, int.MaxValue);
        foreach (var rows in heights)
        {
            var count = (neighbours + rows * Side - 1) / (rows * Side);
            // A step of a tile costs its rows, and about one row for all that is not multiplied.
            var cost = count * ((rows * Side) + 1);
            if (cost < least) (height, tiles, least) = (rows, count, cost);
        }
    }

    /// <summary>Neighbours computed, those beyond the row included.</summary>
    public int Covered => tiles * height * Side;

    // Sums of a tile that is one vector wide lie side by side instead.
    private int Side => wide ? 1 : 2;

    /// <inheritdoc cref="FilterTile.Run"/>
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

    private void Run<T, TVector, H, S>(ref float x, ref float w, in FilterSum sum, ref float start, nint stepStart, ref float y, nint stepY)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight where S : struct, IStep
    {
        if (wide) Run<T, TVector, H, Yes, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY);
        else Run<T, TVector, H, No, S>(ref x, ref w, sum, ref start, stepStart, ref y, stepY);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run<T, TVector, H, W, S>(ref float x, ref float w, in FilterSum sum, ref float start, nint stepStart, ref float y, nint stepY)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight where W : struct, IFlag where S : struct, IStep
    {
        for (nint tile = 0, step = H.Rows * (W.IsSet ? 1 : 2), at = 0; tile < tiles; tile++, at += step)
        {
            FilterTile.Run<T, TVector, H, W, S>(ref Unsafe.Add(ref x, at * S.Size), ref w, sum,
                ref Unsafe.Add(ref start, at * stepStart), stepStart, ref Unsafe.Add(ref y, at * stepY), stepY);
        }
    }
}
