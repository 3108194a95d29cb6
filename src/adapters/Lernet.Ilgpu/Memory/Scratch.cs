using ILGPU;
using Lernet.Backends;

namespace Lernet.Ilgpu.Memory;

/// <summary>Memory for the time of one operation.</summary>
internal sealed class Scratch(IlgpuBuffer buffer, Shape shape) : IDisposable
{
    /// <summary>All of it, in row-major order.</summary>
    public View View { get; } = new(buffer, shape);

    public ArrayView<float> Changed => buffer.Changed;

    public void Dispose() => buffer.Release();
}
