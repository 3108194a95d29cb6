using Lernet.Backends;

namespace Lernet;

/// <summary>Something in this machine that computes. It is opened when it is first used, and stays open.</summary>
/// <example><code>
/// var device = Devices.Find("cpu");
/// var net = new Linear(64, 10).Initialize(seed: 7).On(device);
/// </code></example>
public sealed class Device
{
    private readonly Lazy<IBackend> backend;

    /// <summary>A device that a source offers.</summary>
    /// <param name="name">Short and without spaces, numbered where there may be several: <c>cuda:0</c>.</param>
    /// <param name="kind">What sort of thing it is.</param>
    /// <param name="description">What a reader wants to know of it, in a line: maker, model, memory.</param>
    /// <param name="open">Starts it; called once, when it is first used.</param>
    public Device(string name, DeviceKind kind, string description, Func<IBackend> open)
    {
        (Name, Kind, Description) = (name, kind, description);
        backend = new(() =>
        {
            try
            {
                return open();
            }
            catch (Exception error)
            {
                throw DeviceException.NotOpened(name, error);
            }
        });
    }

    /// <summary>What it is asked for by: <c>cpu</c>, <c>reference</c>, <c>cuda:0</c>, …</summary>
    public string Name { get; }

    /// <summary>What sort of thing it is.</summary>
    public DeviceKind Kind { get; }

    /// <summary>What it is, in a line.</summary>
    public string Description { get; }

    /// <summary>The kernels that run there.</summary>
    /// <exception cref="DeviceException">It cannot be opened; asking again does not try again.</exception>
    public IBackend Backend => backend.Value;

    /// <summary>Name and description.</summary>
    public override string ToString() => $"{Name}: {Description}";

    /// <summary>Whether it is meant: by its name, by its name without the number, or by its kind as in <c>gpu</c>.</summary>
    internal bool IsCalled(string name)
    {
        return Is(Name) || Is(Name.Split(':')[0]) || (Kind == DeviceKind.Gpu && Is("gpu"));

        bool Is(string mine) => string.Equals(mine, name, StringComparison.OrdinalIgnoreCase);
    }
}
