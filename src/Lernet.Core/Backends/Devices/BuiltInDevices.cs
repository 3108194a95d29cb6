using Lernet.Backends.Cpu;

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

    // What the kernels use, which may be more than the runtime calls accelerated.
    private static int Width() => Simd.Width switch
    {
        SimdWidth.Bits512 => 16,
        SimdWidth.Bits256 => 8,
        SimdWidth.Bits128 => 4,
        _ => 1,
    };
}
