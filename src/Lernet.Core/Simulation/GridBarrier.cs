namespace Lernet;

/// <summary>A line in a kernel that no thread crosses before all threads of its group have come to it: <c>yield return thread.Barrier;</c></summary>
public readonly record struct GridBarrier;
