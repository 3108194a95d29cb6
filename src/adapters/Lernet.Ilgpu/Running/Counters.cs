namespace Lernet.Ilgpu.Running;

/// <summary>Counts what passes between host and device; any thread may add.</summary>
internal sealed class Counters
{
    private long uploads, uploadedBytes, downloads, downloadedBytes, launches, synchronisations;

    public DeviceTraffic Now => new(Read(ref uploads), Read(ref uploadedBytes), Read(ref downloads), Read(ref downloadedBytes),
        Read(ref launches), Read(ref synchronisations));

    public void Uploaded(long bytes, bool waited)
    {
        Interlocked.Increment(ref uploads);
        Interlocked.Add(ref uploadedBytes, bytes);
        if (waited) Synchronised();
    }

    public void Downloaded(long bytes)
    {
        Interlocked.Increment(ref downloads);
        Interlocked.Add(ref downloadedBytes, bytes);
        Synchronised();
    }

    public void Launched() => Interlocked.Increment(ref launches);

    public void Synchronised() => Interlocked.Increment(ref synchronisations);

    private static long Read(ref long number) => Interlocked.Read(ref number);
}
