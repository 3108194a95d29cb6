using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>A matrix product on the thread that asks for it, from within a loop of another kind.</summary>
internal static class SmallProduct
{
    /// <summary>y = a b, or y += a b.</summary>
    public static void Run<V>(in Matrix a, in Matrix b, in Matrix y, TileEnd end = TileEnd.Write) where V : struct, ILanes<V>
    {
        if (typeof(V) == typeof(Lanes16)) Run<Product512, Vector512<float>>(a, b, y, end);
        else if (typeof(V) == typeof(Lanes8)) Run<Product256, Vector256<float>>(a, b, y, end);
        else if (typeof(V) == typeof(Lanes4)) Run<Product128, Vector128<float>>(a, b, y, end);
        else Run<ProductScalar, float>(a, b, y, end);
    }

    private static void Run<T, TVector>(in Matrix a, in Matrix b, in Matrix y, TileEnd end) where T : struct, IProductLanes<TVector> where TVector : struct =>
        new PartProduct<T, TVector> { A = a, B = b, Y = y, Bias = default, End = end }.Run();
}
