namespace Lernet.Backends.Cpu;

/// <summary>Splits work over threads. Parts do not depend on the number of threads, so results do not either.</summary>
/// <remarks>The loops that threads run are compiled with full optimisation at once: a lesson is over before the runtime would have
/// noticed that they are hot.</remarks>
internal static class Work
{
    /// <summary>Elements below which one thread is faster than starting another.</summary>
    public const int Grain = 32 * 1024;

    /// <summary>The most threads a kernel uses; the number of cores unless changed.</summary>
    public static int Threads { get; set; } = Environment.ProcessorCount;

    /// <summary>Runs a loop over 0 .. count in parts of about <paramref name="grain"/>.</summary>
    public static void Split<TLoop>(int count, int grain, in TLoop loop) where TLoop : struct, ILaneLoop
    {
        if (count <= grain) Simd.Run(loop, 0, count);
        else
        {
            var body = loop;
            Split(count, grain, (from, to) => Simd.Run(body, from, to));
        }
    }

    /// <summary>Runs body(start, end) over 0 .. count in parts of about <paramref name="grain"/>.</summary>
    public static void Split(int count, int grain, Action<int, int> body)
    {
        var parts = (int)(((long)count + grain - 1) / grain);
        if (parts <= 1 || Threads == 1)
        {
            for (var part = 0; part < parts; part++) body(part * grain, Math.Min(count, (part + 1) * grain));
            return;
        }
        var options = new ParallelOptions { MaxDegreeOfParallelism = Threads };
        Parallel.For(0, parts, options, part => body(part * grain, (int)Math.Min(count, (part + 1L) * grain)));
    }
}
