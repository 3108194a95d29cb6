namespace Lernet.Ilgpu;

/// <summary>What has passed between host and device since a backend was made. The difference of two tells what a piece of code cost.</summary>
/// <example><code>
/// var before = gpu.Traffic;
/// optimizer.Step();
/// gpu.Traffic - before                            // launches, and nothing uploaded, downloaded or waited for
/// </code></example>
/// <param name="Uploads">Copies from host to device.</param>
/// <param name="UploadedBytes">Their bytes.</param>
/// <param name="Downloads">Copies from device to host.</param>
/// <param name="DownloadedBytes">Their bytes.</param>
/// <param name="Launches">Kernels started.</param>
/// <param name="Synchronisations">How often the host waited for the device; every copy does, except uploads through CUDA.</param>
public readonly record struct DeviceTraffic(long Uploads, long UploadedBytes, long Downloads, long DownloadedBytes, long Launches,
    long Synchronisations)
{
    /// <summary>What happened between two moments.</summary>
    public static DeviceTraffic operator -(DeviceTraffic after, DeviceTraffic before) => new(
        after.Uploads - before.Uploads, after.UploadedBytes - before.UploadedBytes, after.Downloads - before.Downloads,
        after.DownloadedBytes - before.DownloadedBytes, after.Launches - before.Launches, after.Synchronisations - before.Synchronisations);

    /// <summary>A line for people.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Launches} kernels, {Uploads} uploads ({UploadedBytes} bytes), {Downloads} downloads ({DownloadedBytes} bytes), {Synchronisations} waits");
}
