using Lernet.Ilgpu;

namespace Lernet.Bench.Gpu;

/// <summary>One workload.</summary>
/// <param name="Workload">Its name.</param>
/// <param name="StepsPerSecond">The median of the blocks.</param>
/// <param name="PeerStepsPerSecond">PyTorch's; null where it was not there.</param>
/// <param name="Ratio">The median of the ratios of neighbouring blocks; null where there is no peer.</param>
/// <param name="ShareOfPeak">The operations of a step, of the multiply-adds that the device was seen to do in that time.</param>
/// <param name="Traffic">What a step moves, and how often the host waits in it.</param>
internal sealed record GpuResult(
    string Workload, double StepsPerSecond, double? PeerStepsPerSecond, double? Ratio, double ShareOfPeak, DeviceTraffic Traffic)
{
    public override string ToString() => FormattableString.Invariant(
        $"| {Workload} | {StepsPerSecond:#,0.##} | {PeerStepsPerSecond:#,0.##} | {Ratio:0.00} | {100 * ShareOfPeak:0.0} | {Traffic.Launches} | {Traffic.Synchronisations} | {Traffic.UploadedBytes + Traffic.DownloadedBytes} |");
}
