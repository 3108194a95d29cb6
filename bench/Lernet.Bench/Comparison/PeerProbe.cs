namespace Lernet.Bench.Comparison;

/// <summary>Finds PyTorch's best configuration for a workload: short runs of all threads and builds, then of one option after the other.</summary>
internal static class PeerProbe
{
    private const double WarmUpSeconds = 0.3;
    private const double Seconds = 0.5;

    public static PeerConfiguration Best(string name, string stateFile)
    {
        double Speed(PeerConfiguration configuration)
        {
            using var process = configuration.Start(name, stateFile);
            process.Run(WarmUpSeconds);
            return Math.Max(process.Run(Seconds / 2).StepsPerSecond(), process.Run(Seconds / 2).StepsPerSecond());
        }

        var (best, speed) = PeerConfiguration.Basic.Select(c => (c, Speed(c))).MaxBy(pair => pair.Item2);
        foreach (var option in OptionsOf(name))
        {
            var candidate = best with { Options = [.. best.Options, option] };
            if (Speed(candidate) is var other && other > speed) (best, speed) = (candidate, other);
        }
        return best;
    }

    private static IEnumerable<string> OptionsOf(string name)
    {
        if (name.Contains("adam") || name.Contains("sgd")) yield return "foreach";
        if (name.Contains("lenet") || name.Contains("resnet")) yield return "channels_last";
        if (name.Contains("_t64_")) yield return "time_first";
    }
}
