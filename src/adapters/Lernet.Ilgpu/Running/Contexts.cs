using ILGPU;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;
using IlgpuDevice = ILGPU.Runtime.Device;

namespace Lernet.Ilgpu.Running;

/// <summary>Opens ILGPU for GPUs, or for the processor.</summary>
internal static class Contexts
{
    public static Context OfGpus()
    {
        NativeLibraries.Resolve();
        return Context.Create(builder => Usual(builder.Default()));
    }

    /// <param name="groupSize">The most threads in a group, a power of two from 2 on.</param>
    public static Context OfProcessor(int groupSize) => Context.Create(builder => Usual(builder.CPU(new CPUDevice(2, groupSize / 2, 1))));

    /// <summary>The GPUs, the best first. A context without any holds a device on the processor, which is none.</summary>
    public static IEnumerable<IlgpuDevice> Gpus(Context context) => context.Devices
        .Where(device => device is CudaDevice or CLDevice { DeviceType: CLDeviceType.CL_DEVICE_TYPE_GPU })
        .OrderBy(device => device is CudaDevice ? 0 : 1).ThenByDescending(device => device.NumMultiprocessors).ThenByDescending(device => device.MemorySize);

    private static void Usual(Context.Builder builder) => builder.EnableAlgorithms().Inlining(InliningMode.Aggressive);
}
