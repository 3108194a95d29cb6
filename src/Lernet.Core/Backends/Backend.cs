using Lernet.Backends;
using Lernet.Backends.Cpu;
using Lernet.Backends.Reference;

namespace Lernet;

/// <summary>The two devices that every machine has. What else this one has: <see cref="Devices"/>.</summary>
public static class Backend
{
    /// <summary>Float32 with SIMD and threads: what lessons run on.</summary>
    public static IBackend Cpu { get; } = new CpuBackend();

    /// <summary>Double precision with plain loops: the definition of every operation, and what gradient checks run on.</summary>
    public static IBackend Reference { get; } = new ReferenceBackend();

    /// <summary>Where new tensors are made; <see cref="Cpu"/> unless changed.</summary>
    public static IBackend Default { get; set; } = Cpu;
}
