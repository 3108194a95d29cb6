using ILGPU;
using ILGPU.Runtime;
using Lernet.Backends;

namespace Lernet.Ilgpu.Memory;

/// <summary>A row of numbers on the device. What the host wrote and nothing has changed since is also kept on the host, if it is small.</summary>
internal sealed class IlgpuBuffer(IlgpuBackend backend, DeviceMemory memory, int length) : Buffer(length)
{
    private MemoryBuffer1D<float, Stride1D.Dense>? row = memory.Rent(length);

    // Tensors that nobody released: their row goes back when the garbage collector finds them.
    ~IlgpuBuffer() => GiveBack();

    public override IBackend Backend => backend;

    /// <summary>What the host wrote, as long as it is what the device holds. Reading it (class numbers, tokens, masks) costs no wait.</summary>
    public float[]? HostCopy { get; set; }

    /// <summary>The numbers to read.</summary>
    public ArrayView<float> Numbers => (row ?? throw Released()).View.BaseView.SubView(0, Math.Max(Length, 1));

    /// <summary>The numbers to change.</summary>
    public ArrayView<float> Changed
    {
        get
        {
            HostCopy = null;
            return Numbers;
        }
    }

    public override void Release()
    {
        HostCopy = null;
        GiveBack();
        GC.SuppressFinalize(this);
    }

    private void GiveBack()
    {
        if (Interlocked.Exchange(ref row, null) is { } held) memory.Return(held);
    }
}
