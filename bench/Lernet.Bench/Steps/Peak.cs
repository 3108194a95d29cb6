using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lernet.Bench.Steps;

/// <summary>The most multiply-adds the machine does: independent sums in registers, on all cores, at the widest vectors it has.</summary>
internal static class Peak
{
    private const int Rounds = 20_000;
    private const int Sums = 12;

    /// <summary>Floating-point operations per second, two per multiply-add; the best of several tries.</summary>
    public static double Measure()
    {
        var best = 0.0;
        for (var attempt = 0; attempt < 25; attempt++) best = Math.Max(best, Once());
        return best;
    }

    private static double Once()
    {
        var (threads, repeats) = (Environment.ProcessorCount, 100);
        using var together = new Barrier(threads);
        var watch = new Stopwatch();
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            together.SignalAndWait();
            watch.Start();
            for (var i = 0; i < repeats; i++) Work();
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        var width = Avx512F.IsSupported ? Vector512<float>.Count : Vector<float>.Count;
        return 2.0 * threads * repeats * Rounds * Sums * width / watch.Elapsed.TotalSeconds;
    }

    // Vector<float> is at most 256 bits wide unless the user asks for more; and the runtime calls 512 bits accelerated only on processors
    // that do not lower their clock for them.
    private static float Work() => Avx512F.IsSupported ? Wide() : Natural();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Wide()
    {
        var (x, y) = (Vector512.Create(0.999f), Vector512.Create(0.001f));
        var (a, b, c, d, e, f) = (x, x, x, x, x, x);
        var (g, h, i, j, k, l) = (x, x, x, x, x, x);
        for (var round = 0; round < Rounds; round++)
        {
            a = Vector512.MultiplyAddEstimate(a, x, y);
            b = Vector512.MultiplyAddEstimate(b, x, y);
            c = Vector512.MultiplyAddEstimate(c, x, y);
            d = Vector512.MultiplyAddEstimate(d, x, y);
            e = Vector512.MultiplyAddEstimate(e, x, y);
            f = Vector512.MultiplyAddEstimate(f, x, y);
            g = Vector512.MultiplyAddEstimate(g, x, y);
            h = Vector512.MultiplyAddEstimate(h, x, y);
            i = Vector512.MultiplyAddEstimate(i, x, y);
            j = Vector512.MultiplyAddEstimate(j, x, y);
            k = Vector512.MultiplyAddEstimate(k, x, y);
            l = Vector512.MultiplyAddEstimate(l, x, y);
        }
        return Vector512.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Natural()
    {
        var (x, y) = (new Vector<float>(0.999f), new Vector<float>(0.001f));
        var (a, b, c, d, e, f) = (x, x, x, x, x, x);
        var (g, h, i, j, k, l) = (x, x, x, x, x, x);
        for (var round = 0; round < Rounds; round++)
        {
            a = Vector.MultiplyAddEstimate(a, x, y);
            b = Vector.MultiplyAddEstimate(b, x, y);
            c = Vector.MultiplyAddEstimate(c, x, y);
            d = Vector.MultiplyAddEstimate(d, x, y);
            e = Vector.MultiplyAddEstimate(e, x, y);
            f = Vector.MultiplyAddEstimate(f, x, y);
            g = Vector.MultiplyAddEstimate(g, x, y);
            h = Vector.MultiplyAddEstimate(h, x, y);
            i = Vector.MultiplyAddEstimate(i, x, y);
            j = Vector.MultiplyAddEstimate(j, x, y);
            k = Vector.MultiplyAddEstimate(k, x, y);
            l = Vector.MultiplyAddEstimate(l, x, y);
        }
        return Vector.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
    }
}
