using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu;

/// <summary>The devices that ILGPU finds on this machine, and how to compute on one of them.</summary>
/// <remarks>A device is never chosen in silence: where there is no GPU, <see cref="Best"/> says so instead of computing on the processor.</remarks>
/// <example><code>
/// Backend.Default = IlgpuDevices.Best();          // from here on, new tensors are made on the GPU
/// </code></example>
public static class IlgpuDevices
{
    /// <summary>The GPUs of this machine, the best first; none is opened.</summary>
    public static IReadOnlyList<DeviceInfo> List()
    {
        using var context = Open();
        return [.. Gpus(context).Select(Info)];
    }

    /// <summary>Opens the best GPU: CUDA before OpenCL, then the one with the most multiprocessors, then the one with the most memory.</summary>
    /// <exception cref="DeviceException">There is none.</exception>
    public static IlgpuBackend Best() => Open(found => found.Count > 0 ? found[0] : throw DeviceException.NoGpu(found));

    /// <summary>Opens the best GPU whose name contains a text; upper and lower case are alike.</summary>
    /// <exception cref="DeviceException">There is none.</exception>
    public static IlgpuBackend Named(string name) => Open(found => Choose(found, name));

    /// <summary>Opens ILGPU's own device on the processor: the same kernels as on a GPU, right and slow, for tests.</summary>
    /// <param name="groupSize">The most threads in a group, an even number; kernels whose threads wait for each other need 64.</param>
    public static IlgpuBackend Processor(int groupSize = 2)
    {
        var context = Context.Create(builder => builder.CPU(new CPUDevice(2, groupSize / 2, 1)).EnableAlgorithms().Inlining(InliningMode.Aggressive));
        return new(context, context.Devices[0]);
    }

    internal static DeviceInfo Choose(IReadOnlyList<DeviceInfo> found, string name) =>
        found.FirstOrDefault(device => device.Name.Contains(name, StringComparison.OrdinalIgnoreCase)) ?? throw DeviceException.NoSuchDevice(name, found);

    internal static DeviceInfo Info(Device device) => new(device.Name, device.AcceleratorType switch
    {
        AcceleratorType.Cuda => DeviceKind.Cuda,
        AcceleratorType.OpenCL => DeviceKind.OpenCl,
        _ => DeviceKind.Processor,
    }, device.MemorySize, device.NumMultiprocessors);

    private static IlgpuBackend Open(Func<IReadOnlyList<DeviceInfo>, DeviceInfo> choose)
    {
        var context = Open();
        try
        {
            Device[] gpus = [.. Gpus(context)];
            DeviceInfo[] found = [.. gpus.Select(Info)];
            return new(context, gpus[Array.IndexOf(found, choose(found))]);
        }
        catch
        {
            context.Dispose();
            throw;
        }
    }

    private static Context Open()
    {
        NativeLibraries.Resolve();
        return Context.Create(builder => builder.Default().EnableAlgorithms().Inlining(InliningMode.Aggressive));
    }

    // A context without any GPU holds a processor device, which is none.
    private static IEnumerable<Device> Gpus(Context context) => context.Devices
        .Where(device => device is CudaDevice or CLDevice { DeviceType: CLDeviceType.CL_DEVICE_TYPE_GPU })
        .OrderBy(device => device is CudaDevice ? 0 : 1).ThenByDescending(device => device.NumMultiprocessors).ThenByDescending(device => device.MemorySize);
}
