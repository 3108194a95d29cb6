namespace Lernet;

/// <summary>A place that two threads use, one of them writing, with no barrier in between: who comes first decides the result.</summary>
/// <param name="Place">Memory and index.</param>
/// <param name="First">Who was there first this time.</param>
/// <param name="Second">Who came after.</param>
public sealed record GridRace(string Place, string First, string Second)
{
    /// <summary>The race in a sentence.</summary>
    public override string ToString() => $"{Place}: {First} and {Second} use it, one of them writes, and no barrier lies between.";
}
