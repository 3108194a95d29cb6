namespace Lernet.Ilgpu;

/// <summary>What is known of a device before it is opened.</summary>
/// <param name="Name">As its driver calls it.</param>
/// <param name="Kind">How it is spoken to.</param>
/// <param name="MemoryBytes">Its memory, in bytes.</param>
/// <param name="Units">Its multiprocessors.</param>
public sealed record DeviceInfo(string Name, DeviceKind Kind, long MemoryBytes, int Units)
{
    /// <summary>Name, kind and memory in GiB.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Kind switch
    {
        DeviceKind.Cuda => "CUDA",
        DeviceKind.OpenCl => "OpenCL",
        _ => "ILGPU on the processor",
    }}, {MemoryBytes / 1073741824.0:0.#} GiB)");
}
