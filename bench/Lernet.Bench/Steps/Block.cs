using System.Diagnostics;

namespace Lernet.Bench.Steps;

/// <summary>Steps made without a pause.</summary>
/// <param name="Steps">How many.</param>
/// <param name="Seconds">How long they took.</param>
/// <param name="PeakMb">The most memory the process has held since it started, in 2²⁰ bytes.</param>
/// <param name="BytesPerStep">What a step allocated on the managed heap, on all threads.</param>
internal sealed record Block(long Steps, double Seconds, double PeakMb, double BytesPerStep)
{
    public double StepsPerSecond() => Steps / Seconds;

    public static Block Measure(Action step, double seconds)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var (steps, watch) = (0L, Stopwatch.StartNew());
        do
        {
            step();
            steps++;
        }
        while (watch.Elapsed.TotalSeconds < seconds);
        var time = watch.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        using var process = Process.GetCurrentProcess();
        return new(steps, time, process.PeakWorkingSet64 / (1024.0 * 1024), (double)bytes / steps);
    }
}
