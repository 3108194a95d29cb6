using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Batched matrix products, on as many threads as pay.</summary>
internal static class MatrixProduct
{
    /// <summary>Below this many multiplications one thread is faster than two.</summary>
    public const long OneThread = 512 * 1024;

    /// <summary>y[…, m, n] = Σₖ a[…, m, k] · b[…, k, n] + bias[n]; negative results become 0 if <paramref name="positive"/>.</summary>
    public static void Run(View a, View b, View y, View? bias = null, bool positive = false)
    {
        if (y.Length == 0) return;
        if (a.Shape.Array[^1] == 0)
        {
            Nothing(y, bias, positive);
            return;
        }
        var end = positive ? TileEnd.Positive : TileEnd.Write;
        var loop = new ProductLoop(a, b, y, bias, end);
        var work = Math.Max(1, (long)a.Shape.Array[^1] * y.Length / loop.Batches);
        if (loop.Batches == 1)
        {
            for (var k = 0; k < a.Shape.Array[^1]; k += loop.Depth) Work.Split(loop.Parts, 1, loop with { From = k });
        }
        else Work.Split(loop.Batches, (int)Math.Clamp(OneThread / 2 / work, 1, loop.Batches), loop);
    }

    // A sum of no products is where it starts.
    private static void Nothing(View y, View? bias, bool positive)
    {
        var backend = y.Buffer.Backend;
        if (bias is { } start) backend.Copy(start.Stretched(y.Shape), y);
        else backend.Fill(y, 0);
        if (positive) backend.Map(default(ReluMap), y, y);
    }
}
