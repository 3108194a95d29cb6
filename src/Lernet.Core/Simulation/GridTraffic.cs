namespace Lernet;

/// <summary>How often a memory was used.</summary>
/// <param name="Memory">Its name.</param>
/// <param name="IsShared">Whether it is shared memory, of all groups together, rather than global memory.</param>
/// <param name="Reads">Numbers read, by all threads together.</param>
/// <param name="Writes">Numbers written.</param>
public sealed record GridTraffic(string Memory, bool IsShared, long Reads, long Writes);
