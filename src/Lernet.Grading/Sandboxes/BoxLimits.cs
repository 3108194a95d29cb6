namespace Lernet.Grading.Sandboxes;

/// <summary>What a process in the box may use.</summary>
public sealed record BoxLimits
{
    /// <summary>Managed heap in MiB; more is an OutOfMemoryException.</summary>
    public int HeapMegabytes { get; init; } = 512;

    /// <summary>Memory of all kinds in MiB, shared and native too; more ends the process.</summary>
    public int MemoryMegabytes { get; init; } = 768;

    /// <summary>Addresses in MiB. The runtime reserves 2 GiB before it needs any.</summary>
    public int AddressMegabytes { get; init; } = 6144;

    /// <summary>Threads, those of the runtime (about ten) included; enforced where there are control groups.</summary>
    public int Threads { get; init; } = 128;

    /// <summary>Files in MiB, in all, in a folder that lives as long as the process.</summary>
    public int FileMegabytes { get; init; } = 32;

    /// <summary>Processor seconds, after which the kernel ends the process, should the engine not be there to do it; 0 for no limit.</summary>
    public int ProcessorSeconds { get; init; } = 600;

    internal static BoxLimits Compiler { get; } = new() { HeapMegabytes = 1024, MemoryMegabytes = 1536, AddressMegabytes = 8192, ProcessorSeconds = 0 };
}
