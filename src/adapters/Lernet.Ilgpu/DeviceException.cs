namespace Lernet.Ilgpu;

/// <summary>A device that is not there, or cannot do what is asked. The message names what was looked for, what there is, and the remedy.</summary>
public sealed class DeviceException : InvalidOperationException
{
    private DeviceException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    internal static DeviceException NoGpu(IReadOnlyCollection<DeviceInfo> found) => new(
        $"ilgpu: no GPU was found, {Found(found)}. A GPU needs its driver: libcuda for NVIDIA, an OpenCL driver with OpenCL 2.0 or newer for others. " +
        "Install it and start again, or compute on Backend.Cpu; IlgpuDevices.Processor() runs the same kernels slowly on the processor, for tests.");

    internal static DeviceException NoSuchDevice(string name, IReadOnlyCollection<DeviceInfo> found) => new(
        $"ilgpu: no device is called \"{name}\", {Found(found)}. Give a part of the name of one of them; upper and lower case are alike.");

    internal static DeviceException OperatorNotPublic(Type type) => new(
        $"ilgpu: the operator {type.Name} of {type.Assembly.GetName().Name} is not public, and its assembly was loaded after the device was opened. " +
        "Declare it public, or open the device later.");

    internal static DeviceException OutOfMemory(string device, long bytes, Exception inner) => new(FormattableString.Invariant(
        $"ilgpu: {device} has no room for {bytes} more bytes. Take smaller batches, or let go of tensors that are no longer needed."), inner);

    internal static DeviceException Closed(string device) => new(
        $"ilgpu: {device} was closed with Dispose. Keep the backend open for as long as tensors live on it.");

    private static string Found(IReadOnlyCollection<DeviceInfo> found) =>
        found.Count == 0 ? "nor any other device" : $"only {string.Join(", ", found)}";
}
