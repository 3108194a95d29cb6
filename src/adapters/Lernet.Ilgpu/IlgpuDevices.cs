using ILGPU.Runtime.Cuda;
using Lernet.Backends;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu;

/// <summary>The devices that ILGPU finds on this machine; <see cref="Devices"/> of the kit asks for them.</summary>
/// <remarks>CUDA comes before OpenCL, the device with the most multiprocessors before others, then the one with the most memory. ILGPU's own
/// device on the processor comes last, as an imitation: it is never the answer to a question for a GPU.</remarks>
/// <example><code>
/// var gpu = Devices.Find("gpu");                  // or cuda:0, opencl:0; an error that says why if there is none
/// var net = new Linear(784, 10).Initialize(seed: 7).On(gpu);
/// </code></example>
public sealed class IlgpuDevices : IDeviceSource
{
    /// <summary>Looks for devices; none is opened.</summary>
    public IlgpuDevices()
    {
        using var context = Contexts.OfGpus();
        var found = Contexts.Gpus(context).Select(Facts.Of).ToArray();
        Devices = [.. Named(found), new("ilgpu", DeviceKind.Imitation, "ILGPU's device on the processor: kernels of a GPU, right and slow, for tests",
            () => IlgpuBackend.OnProcessor())];
        Notes = found.Length > 0 ? [] : [NoGpu];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Device> Devices { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; }

    internal static string NoGpu =>
        "no GPU was found. One needs its maker's driver, libcuda for NVIDIA and OpenCL 2.0 or newer for others: install it and start again.";

    internal static IEnumerable<Device> Named(IReadOnlyList<Facts> found) => found.Select((facts, i) =>
    {
        var number = found.Take(i).Count(other => other.IsCuda == facts.IsCuda);
        return new Device($"{(facts.IsCuda ? "cuda" : "opencl")}:{number}", DeviceKind.Gpu, facts.ToString(), () => IlgpuBackend.OnGpu(i));
    });

    /// <summary>What is known of a GPU before it is opened.</summary>
    internal sealed record Facts(string Name, bool IsCuda, long Bytes, int Units)
    {
        public static Facts Of(ILGPU.Runtime.Device device) => new(device.Name, device is CudaDevice, device.MemorySize, device.NumMultiprocessors);

        public override string ToString() => FormattableString.Invariant(
            $"{Name}, {Bytes / 1073741824.0:0.#} GiB, {Units} multiprocessors, through {(IsCuda ? "CUDA" : "OpenCL")}");
    }
}
