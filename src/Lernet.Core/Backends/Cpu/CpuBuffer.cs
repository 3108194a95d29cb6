namespace Lernet.Backends.Cpu;

internal sealed class CpuBuffer(int length) : Buffer
{
    private float[]? values = BufferPool.Rent(length);

    public override IBackend Backend => Lernet.Backend.Cpu;

    public override int Length => length;

    /// <summary>The storage; it may be longer than <see cref="Length"/>.</summary>
    public float[] Values => values ?? throw Released();

    public override void Release()
    {
        if (values is null) return;
        BufferPool.Return(values);
        values = null;
    }
}
