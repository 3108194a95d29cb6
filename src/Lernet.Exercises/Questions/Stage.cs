namespace Lernet.Exercises;

/// <summary>Inputs that earn points together: all must come out right.</summary>
/// <param name="Points">What they earn.</param>
/// <param name="Failure">What it means if only this stage fails, such as "Right for small numbers, but overflows for large ones."; may be empty.</param>
/// <param name="Inputs">The inputs to try; each is one call's arguments.</param>
public sealed record Stage(int Points, string Failure, IReadOnlyList<Quantity[]> Inputs)
{
    /// <summary>More inputs of the same kind, made from a seed, that only a grader tries: they tell an answer from a list of the values above.</summary>
    public Func<Seed, IReadOnlyList<Quantity[]>>? Hidden { get; init; }
}
