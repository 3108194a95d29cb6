using Lernet.Backends;

namespace Lernet.Core.Tests.Devices;

/// <summary>A source as an adapter has it.</summary>
public sealed class PretendedSource : IDeviceSource
{
    public PretendedSource()
    {
        if (Fails) throw new NotSupportedException("The driver is too old.");
    }

    public static bool Fails { get; set; }

    public IReadOnlyList<Device> Devices { get; } = [new("test:0", DeviceKind.Imitation, "the reference under another name", () => Backend.Reference)];

    public IReadOnlyList<string> Notes => ["no OpenCL here."];
}
