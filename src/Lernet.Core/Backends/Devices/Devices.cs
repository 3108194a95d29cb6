using Lernet.Backends;

namespace Lernet;

/// <summary>The devices of this machine. Which of them computes is always said, never chosen in silence.</summary>
/// <remarks>
/// Besides those that every machine has, an adapter beside this library may bring more: <c>Lernet.Ilgpu</c> does. It is looked for when
/// devices are first asked for.
/// </remarks>
public static class Devices
{
    private static readonly Lazy<(IReadOnlyList<Device> Devices, IReadOnlyList<string> Notes)> Found = new(Look);

    /// <summary>Everything here that computes: <c>cpu</c> and <c>reference</c> first, then what adapters found.</summary>
    public static IReadOnlyList<Device> All => Found.Value.Devices;

    /// <summary>What is not here and why, a line each.</summary>
    public static IReadOnlyList<string> Notes => Found.Value.Notes;

    /// <summary>The first device of that name: <c>cuda:0</c>, <c>cuda</c> for the best of its kind, or <c>gpu</c> for the best of any make.</summary>
    /// <param name="name">In upper or lower case.</param>
    /// <exception cref="DeviceException">There is none. Another device is never taken in its place.</exception>
    public static Device Find(string name) => Find(name, All, Notes);

    internal static Device Find(string name, IReadOnlyList<Device> devices, IReadOnlyList<string> notes) =>
        devices.FirstOrDefault(device => device.IsCalled(name)) ?? throw DeviceException.NotFound(name, devices, notes);

    private static (IReadOnlyList<Device>, IReadOnlyList<string>) Look()
    {
        var (own, folder) = (new BuiltInDevices(), Path.GetDirectoryName(typeof(Devices).Assembly.Location));
        var (more, notes) = new DeviceAdapter("Lernet.Ilgpu", "CUDA and OpenCL devices").Look(folder ?? "");
        return ([.. own.Devices, .. more], [.. own.Notes, .. notes]);
    }
}
