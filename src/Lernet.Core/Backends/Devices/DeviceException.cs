using Lernet.Backends;

namespace Lernet;

/// <summary>A device that is not there, does not start, or is not the one where the numbers are. The message says what to do.</summary>
public sealed class DeviceException : InvalidOperationException
{
    private DeviceException(string message, Exception? cause = null) : base(message, cause)
    {
    }

    internal static DeviceException NotFound(string name, IReadOnlyList<Device> devices, IReadOnlyList<string> notes) => new(
        $"devices: there is no {(name.Length > 0 ? name : "device without a name")} here, and no other is taken in its place.\n" +
        $"This machine has {string.Join(", ", devices.Select(device => device.Name))}: ask for one of them." +
        string.Concat(notes.Select(note => $"\n{note}")));

    internal static DeviceException NotOpened(string name, Exception cause) => new(
        $"devices: {name} is there but does not start: {cause.Message}\nUse another of Devices.All, or mend its driver.", cause);

    internal static DeviceException Apart(string op, IBackend first, IBackend second) => new(
        $"{op}: the first tensor is on {first.Name}, the second on {second.Name}.\nAn operation runs on one device, where all its numbers must be. " +
        "Bring them together with On(device).");
}
