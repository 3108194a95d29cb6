using Lernet.Bench.Steps;

namespace Lernet.Bench.Comparison;

/// <summary>Ours and PyTorch at its best, in turn on the same machine, on the same numbers.</summary>
/// <remarks>What was compared before stays in <c>results/steps.jsonl</c>; the table is written anew from all of it.</remarks>
internal static class ComparisonBenchmark
{
    private const int Rounds = 15;
    private const double RoundSeconds = 0.2;
    private const double WarmUpSeconds = 1;

    // Both sides round differently; a first loss further apart would be another computation.
    private const double SameValue = 1e-3;

    public static int Run(IReadOnlyList<string> names, TextWriter output)
    {
        var results = ComparisonFile.Read();
        foreach (var name in WorkloadTable.Chosen(names))
        {
            var result = Compare(name);
            output.WriteLine($"{name}: {result.StepsPerS} against {result.PeerStepsPerS}, ratio {result.Ratio} ({result.Configuration})");
            results[name] = result;
            ComparisonFile.Write(results);
        }
        return 0;
    }

    private static ComparisonResult Compare(string name)
    {
        var load = Hardware.Load();
        var stateFile = Path.GetTempFileName();
        try
        {
            using var ours = WorkloadProcess.Ours(name, stateFile);
            var configuration = PeerProbe.Best(name, stateFile);
            using var peer = configuration.Start(name, stateFile);
            CheckSame(name, ours.Ready.Value, peer.Ready.Value);
            ours.Run(WarmUpSeconds);
            peer.Run(WarmUpSeconds);
            var rounds = new List<Round>();
            for (var i = 0; i < Rounds; i++) rounds.Add(new(ours.Run(RoundSeconds), peer.Run(RoundSeconds), Peak.Measure()));
            return ComparisonResult.Of(name, rounds, ours.Ready, peer.Ready, $"{configuration}", load);
        }
        finally
        {
            File.Delete(stateFile);
        }
    }

    private static void CheckSame(string name, double ours, double peers)
    {
        if (Math.Abs(ours - peers) <= SameValue * (1 + Math.Abs(peers))) return;
        throw new InvalidOperationException($"{name}: we compute {ours}, PyTorch {peers}. The two do not compute the same, so their times say nothing.");
    }
}
