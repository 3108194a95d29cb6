namespace Lernet.Backends;

/// <summary>Looks for devices. A public class of an adapter that implements it, with a constructor without arguments, is found by
/// <see cref="Devices"/>.</summary>
/// <remarks>It looks when it is made. A constructor that throws is a note, not an error: this machine has no such devices, and why.</remarks>
public interface IDeviceSource
{
    /// <summary>What there is, the best first; none is an answer.</summary>
    IReadOnlyList<Device> Devices { get; }

    /// <summary>What a reader should know, a sentence each: above all, why there is nothing.</summary>
    IReadOnlyList<string> Notes { get; }
}
