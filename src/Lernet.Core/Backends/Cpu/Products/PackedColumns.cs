namespace Lernet.Backends.Cpu;

/// <summary>The columns that lie packed in the room of a thread. Where b is stretched, many blocks start at one place in its array.</summary>
/// <param name="Loop">The loop that packed them.</param>
/// <param name="Offset">Where they start in the array.</param>
/// <param name="Depth">How many steps of k.</param>
/// <param name="Count">How many columns.</param>
/// <param name="All">Whether all are packed, or only those of the last panel.</param>
internal readonly record struct PackedColumns(long Loop, int Offset, int Depth, int Count, bool All);
