using Lernet.Bench.Steps;

namespace Lernet.Bench.Comparison;

/// <summary>A block of ours, a block of the peer's and the machine's peak, right after each other.</summary>
internal sealed record Round(Block Ours, Block Peer, double Peak)
{
    public double Ratio => Ours.StepsPerSecond() / Peer.StepsPerSecond();
}
