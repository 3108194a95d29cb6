namespace Lernet.Exercises;

/// <summary>What one part of an exercise earned.</summary>
/// <param name="Name">What it asks, in a few words.</param>
/// <param name="Points">What it earned.</param>
/// <param name="Of">The most it gives.</param>
public sealed record VerdictPart(string Name, int Points, int Of)
{
    /// <summary>A mark, the name and the points in one line.</summary>
    public override string ToString() => $"{(Points == Of ? "✓" : "·")} {Name}  {Points}/{Of}";
}
