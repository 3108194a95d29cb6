namespace Lernet.Backends.Cpu;

/// <summary>Splits work over threads. What is rounded does not depend on the parts, so results do not depend on the number of threads.</summary>
/// <remarks>The loops that threads run are compiled with full optimisation at once: a lesson is over before the runtime would have
/// noticed that they are hot.</remarks>
internal static class Work
{
    /// <summary>Elements below which one thread is faster than starting another.</summary>
    public const int Grain = 32 * 1024;

    /// <summary>The most threads a kernel uses; the number of cores unless changed.</summary>
    public static int Threads { get; set; } = Environment.ProcessorCount;

    /// <summary>Runs a loop over 0 .. count in parts of <paramref name="grain"/>.</summary>
    public static void Split<TLoop>(int count, int grain, in TLoop loop) where TLoop : struct, ILaneLoop
    {
        if (count <= grain) Simd.Run(loop, 0, count);
        else if (Threads == 1 || !ThreadTeam.TryRun(count, grain, Threads, loop))
        {
            for (var from = 0; from < count; from += Math.Min(grain, count - from)) Simd.Run(loop, from, Math.Min(count - from, grain) + from);
        }
    }
}
