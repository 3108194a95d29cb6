namespace Lernet.Bench.Steps;

/// <summary>A line of <c>steps</c>.</summary>
/// <param name="Workload">The name.</param>
/// <param name="StepsPerS">Steps per second in the best block.</param>
/// <param name="PercentOfPeak">The operations of its products, of what the machine's multiply-adds could do in that time.</param>
/// <param name="PeakMb">The most memory the process held, in 2²⁰ bytes.</param>
/// <param name="BytesPerStep">What a step allocates on the managed heap.</param>
internal sealed record StepResult(string Workload, double StepsPerS, double PercentOfPeak, double PeakMb, double BytesPerStep)
{
    public static StepResult Of(string name, double operations, double peak, IReadOnlyList<Block> blocks)
    {
        var best = blocks.Max(block => block.StepsPerSecond());
        var last = blocks[^1];
        return new(name, Math.Round(best, best < 1000 ? 1 : 0), Math.Round(100 * operations * best / peak, 2),
            Math.Round(last.PeakMb, 1), Math.Round(last.BytesPerStep));
    }
}
