namespace Lernet.Backends.Cpu;

/// <summary>What some results see through the elements of a kernel, and the places of these results.</summary>
internal sealed record KernelView(Taps Taps, PlaceGrid Places);
