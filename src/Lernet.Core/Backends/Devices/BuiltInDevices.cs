using System.Runtime.Intrinsics;

namespace Lernet.Backends;

/// <summary>The two devices that need nothing but this library.</summary>
internal sealed class BuiltInDevices : IDeviceSource
{
    public IReadOnlyList<Device> Devices { get; } =
    [
        new("cpu", DeviceKind.Cpu, $"{Cores()}, float32, {Width()} numbers at a time", () => Backend.Cpu),
        new("reference", DeviceKind.Cpu, "plain loops in double precision, the definition of every operation", () => Backend.Reference),
    ];

    public IReadOnlyList<string> Notes => [];

    private static string Cores() => Environment.ProcessorCount == 1 ? "1 core" : $"{Environment.ProcessorCount} cores";

    private static int Width() =>
        Vector512.IsHardwareAccelerated ? Vector512<float>.Count : Vector256.IsHardwareAccelerated ? Vector256<float>.Count : Vector128<float>.Count;
}
