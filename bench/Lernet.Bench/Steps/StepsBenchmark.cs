namespace Lernet.Bench.Steps;

/// <summary>Steps per second: one process per workload, warmed up, the best of several blocks.</summary>
/// <remarks>The processes run with plain settings: nothing is set in their environment that a user's program would not have.</remarks>
internal static class StepsBenchmark
{
    private const int Blocks = 7;
    private const double BlockSeconds = 0.3;

    // The runtime compiles hot methods again in the background, after their thirtieth call and a pause without new methods.
    private const double WarmUpSeconds = 1;

    public static int Run(IReadOnlyList<string> names, TextWriter output)
    {
        var peak = Peak.Measure();
        foreach (var name in WorkloadTable.Chosen(names))
        {
            using var process = WorkloadProcess.Ours(name);
            process.Run(WarmUpSeconds);
            var blocks = Enumerable.Range(0, Blocks).Select(_ => process.Run(BlockSeconds)).ToList();
            peak = Math.Max(peak, Peak.Measure());
            output.WriteLine(Json.Line(StepResult.Of(name, process.Ready.Operations, peak, blocks)));
        }
        return 0;
    }
}
