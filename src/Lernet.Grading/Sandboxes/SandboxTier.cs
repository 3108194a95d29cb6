namespace Lernet.Grading.Sandboxes;

/// <summary>How well a machine can shut in the code of strangers; a greater value is the stronger box.</summary>
public enum SandboxTier
{
    /// <summary>A process with limits on time, memory and files, as every machine has. It can read what its user can read, and use the network.</summary>
    Process,

    /// <summary>Namespaces of its own (bubblewrap): no files, no network, no other processes; but some wall of the full box is missing.</summary>
    Box,

    /// <summary>All walls: namespaces, a filter of system calls, no new processes, and a real user without rights where the engine is root.</summary>
    FullBox,
}
