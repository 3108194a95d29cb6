using Lernet.Bench.Steps;
using Lernet.Ilgpu;

namespace Lernet.Bench.Gpu;

/// <summary>Blocks of steps in turn: ours, PyTorch's, ours, …</summary>
internal sealed class Comparison(IlgpuBackend device, Options options, Limits limits, HashSet<string> versions, TextWriter output)
{
    private readonly int chunk = options.IsSmall ? 1 : 10;
    private readonly int blocks = options.IsSmall ? 2 : 15;
    private readonly double seconds = options.IsSmall ? 0.01 : 0.3;
    private readonly double warmUp = options.IsSmall ? 0.01 : 2;

    public GpuResult Of(string name, Workload workload)
    {
        var stateFile = Path.GetTempFileName();
        try
        {
            StateFile.Write(stateFile, workload.State);
            using var peer = PeerSide.Start(options, name, stateFile, chunk, out var reason);
            if (peer is null) output.WriteLine($"{name}: without PyTorch, {reason}");
            else Agree(name, workload.Value(), peer.Ready);
            return Measure(name, workload, peer);
        }
        finally
        {
            File.Delete(stateFile);
        }
    }

    private GpuResult Measure(string name, Workload workload, WorkloadProcess? peer)
    {
        var ours = new OurSide(device, workload, chunk);
        ours.Run(warmUp);
        peer?.Run(warmUp);
        var rounds = Enumerable.Range(0, blocks).Select(_ => (Ours: ours.Run(seconds).StepsPerSecond(), Peer: peer?.Run(seconds).StepsPerSecond())).ToList();
        var steps = Median(rounds.Select(round => round.Ours));
        return new(name, steps, peer is null ? null : Median(rounds.Select(round => round.Peer!.Value)),
            peer is null ? null : Median(rounds.Select(round => round.Ours / round.Peer!.Value)),
            workload.Operations * steps / limits.OperationsPerSecond, ours.Traffic());
    }

    private void Agree(string name, double ours, Ready peer)
    {
        versions.Add(peer.Version);
        // The same float32 sums in another order.
        if (!(Math.Abs(ours - peer.Value) <= 1e-3 * Math.Max(1, Math.Abs(peer.Value))))
        {
            throw new ArgumentException(FormattableString.Invariant($"{name}: ours is {ours}, PyTorch's {peer.Value}; they do not compute the same."));
        }
    }

    private static double Median(IEnumerable<double> numbers) => numbers.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
