namespace Lernet.Backends.Cpu;

internal sealed class CpuBuffer(int length) : Buffer(length)
{
    private float[]? values = BufferPool.Rent(length);

    public override IBackend Backend => Lernet.Backend.Cpu;

    /// <summary>The storage; it may be longer than <see cref="Buffer.Length"/>.</summary>
    public float[] Values => values ?? throw Released();

    public override void Release()
    {
        if (values is null) return;
        BufferPool.Return(values);
        values = null;
    }
}
