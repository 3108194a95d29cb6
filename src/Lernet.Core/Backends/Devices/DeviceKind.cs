namespace Lernet;

/// <summary>What sort of thing computes.</summary>
public enum DeviceKind
{
    /// <summary>The processor: some cores, each fast on its own.</summary>
    Cpu,

    /// <summary>A graphics card, or another accelerator with memory of its own: thousands of threads, fast together.</summary>
    Gpu,

    /// <summary>A graphics card imitated by the processor: right numbers for tests, and slow.</summary>
    Imitation,
}
