using System.Buffers;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using Lernet.Backends;
using Lernet.Ilgpu.Memory;

namespace Lernet.Ilgpu;

/// <content>Copies between host and device: the only places where the host waits. An upload through CUDA does not.</content>
public sealed partial class IlgpuBackend
{
    /// <inheritdoc/>
    public void Upload(ReadOnlySpan<float> values, Buffer y)
    {
        if (values.Length == 0) return;
        accelerator.Bind();
        var target = Of(y).Changed.SubView(0, values.Length);
        var waits = accelerator.AcceleratorType != AcceleratorType.Cuda;
        if (waits) target.CopyFromCPU(accelerator.DefaultStream, values);
        else Enqueue(values, target);
        Operands.Used();
        counters.Uploaded(sizeof(float) * (long)values.Length, waits);
        if (values.Length == y.Length && y.Length <= MostMirrored) Of(y).HostCopy = values.ToArray();
    }

    // CUDA has taken what lies in pageable memory before its copy returns (cudaMemcpyAsync); kernels that still run are not waited for.
    private unsafe void Enqueue(ReadOnlySpan<float> values, ArrayView<float> target)
    {
        fixed (float* start = values)
        {
            using var source = CPUMemoryBuffer.Create(accelerator, (nint)start, values.Length, sizeof(float));
            source.AsArrayView<float>(0, values.Length).CopyTo(accelerator.DefaultStream, target);
        }
    }

    /// <inheritdoc/>
    public void Upload(ReadOnlySpan<double> values, Buffer y)
    {
        var rounded = ArrayPool<float>.Shared.Rent(values.Length);
        for (var i = 0; i < values.Length; i++) rounded[i] = (float)values[i];
        Upload(rounded.AsSpan(0, values.Length), y);
        ArrayPool<float>.Shared.Return(rounded);
    }

    /// <inheritdoc/>
    public void Download(View x, Span<float> values)
    {
        if (x.Length == 0) return;
        if (Of(x.Buffer).HostCopy is { } copy)
        {
            for (var i = 0; i < x.Length; i++) values[i] = copy[x.At(i)];
            return;
        }
        using var gathered = x.IsContiguous ? null : Scratch(x.Shape);
        if (gathered is not null) Copy(x, gathered.View);
        accelerator.Bind();
        Read(gathered?.View ?? x).CopyToCPU(accelerator.DefaultStream, values[..x.Length]);
        Operands.Used();
        counters.Downloaded(sizeof(float) * (long)x.Length);
    }

    /// <inheritdoc/>
    public void Download(View x, Span<double> values)
    {
        var numbers = ArrayPool<float>.Shared.Rent(x.Length);
        Download(x, numbers.AsSpan(0, x.Length));
        for (var i = 0; i < x.Length; i++) values[i] = numbers[i];
        ArrayPool<float>.Shared.Return(numbers);
    }
}
