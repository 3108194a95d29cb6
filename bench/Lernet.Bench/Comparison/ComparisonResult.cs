using Lernet.Bench.Steps;

namespace Lernet.Bench.Comparison;

/// <summary>One workload, ours and the peer's: medians over rounds; the ratio too is the median of the rounds' ratios.</summary>
internal sealed record ComparisonResult(
    string Workload, double StepsPerS, double PeerStepsPerS, double Ratio, double PercentOfPeak, double PeerPercentOfPeak,
    double PeakMb, double PeerPeakMb, double BytesPerStep, string Configuration, string Versions, string Hardware, string Load)
{
    public static ComparisonResult Of(string name, IReadOnlyList<Round> rounds, Ready ours, Ready peer, string configuration, string load)
    {
        var (our, their) = (Median(rounds, r => r.Ours.StepsPerSecond()), Median(rounds, r => r.Peer.StepsPerSecond()));
        var peak = rounds.Max(r => r.Peak);
        double Percent(double stepsPerSecond) => Math.Round(100 * ours.Operations * stepsPerSecond / peak, 1);
        return new(name, Short(our), Short(their), Math.Round(Median(rounds, r => r.Ratio), 2), Percent(our), Percent(their),
            Math.Round(rounds[^1].Ours.PeakMb), Math.Round(rounds[^1].Peer.PeakMb), Math.Round(rounds[^1].Ours.BytesPerStep), configuration,
            $"{ours.Version}, {peer.Version}", Bench.Hardware.Line(), load);
    }

    private static double Median(IReadOnlyList<Round> rounds, Func<Round, double> value) =>
        rounds.Select(value).Order().ElementAt(rounds.Count / 2);

    private static double Short(double value) => Math.Round(value, value < 1000 ? 1 : 0);
}
