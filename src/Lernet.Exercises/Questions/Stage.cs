namespace Lernet.Exercises;

/// <summary>Inputs that earn points together: all must come out right.</summary>
/// <param name="Points">What they earn.</param>
/// <param name="Failure">What it means if only this stage fails, such as "Right for small numbers, but overflows for large ones."; may be empty.</param>
/// <param name="Inputs">The inputs to try; each is one call's arguments.</param>
public sealed record Stage(int Points, string Failure, IReadOnlyList<Quantity[]> Inputs);
