using Lernet.Bench.Steps;

namespace Lernet.Bench.Comparison;

/// <summary>One workload, ours and the peer's: medians of interleaved blocks.</summary>
internal sealed record ComparisonResult(
    string Workload, double StepsPerS, double PeerStepsPerS, double Ratio, double PercentOfPeak, double PeerPercentOfPeak,
    double PeakMb, double PeerPeakMb, double BytesPerStep, string Configuration, string Versions, string Hardware, string Load)
{
    public static ComparisonResult Of(
        string name, Ready ours, IReadOnlyList<Block> our, Ready peer, IReadOnlyList<Block> their, double peak, string configuration, string load)
    {
        var (mine, theirs) = (Median(our), Median(their));
        double Percent(double stepsPerSecond) => Math.Round(100 * ours.Operations * stepsPerSecond / peak, 1);
        return new(name, Short(mine), Short(theirs), Math.Round(mine / theirs, 2), Percent(mine), Percent(theirs),
            Math.Round(our[^1].PeakMb), Math.Round(their[^1].PeakMb), Math.Round(our[^1].BytesPerStep), configuration,
            $"{ours.Version}, {peer.Version}", Bench.Hardware.Line(), load);
    }

    private static double Median(IReadOnlyList<Block> blocks) =>
        blocks.Select(block => block.StepsPerSecond()).Order().ElementAt(blocks.Count / 2);

    private static double Short(double value) => Math.Round(value, value < 1000 ? 1 : 0);
}
