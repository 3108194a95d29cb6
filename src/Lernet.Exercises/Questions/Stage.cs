namespace Lernet.Exercises;

/// <summary>Inputs that earn points together: all must come out right.</summary>
/// <param name="Points">What they earn.</param>
/// <param name="Failure">What it means if only this stage fails, such as "Right for small numbers, but overflows for large ones."; may be empty.</param>
/// <param name="Inputs">The inputs that everybody may see; each is one call's arguments.</param>
public sealed record Stage(int Points, string Failure, IReadOnlyList<Quantity[]> Inputs)
{
    /// <summary>What the inputs have in common, such as "far from zero"; shown where an exercise has several stages.</summary>
    public string Name { get; init; } = "";

    /// <summary>More inputs of the same kind that only a grader tries. They count in this stage.</summary>
    public IReadOnlyList<HiddenInputs> Hidden { get; init; } = [];

    /// <summary>Hidden inputs that are the same for everybody, such as an edge case.</summary>
    public IReadOnlyList<Quantity[]> HiddenCases { get; init; } = [];

    internal IEnumerable<Quantity[]> HiddenFrom(Seed seed) => [.. HiddenCases, .. Hidden.SelectMany((inputs, i) => inputs.From(seed.For("inputs").For(i)))];
}
