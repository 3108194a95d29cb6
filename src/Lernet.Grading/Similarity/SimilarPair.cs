namespace Lernet.Grading.Similarity;

/// <summary>Two answers to one question that share more than answers to it usually share. It is a reason to look, and proves nothing.</summary>
/// <param name="First">An answer.</param>
/// <param name="Second">Another one.</param>
/// <param name="Share">How much of the shorter one stands in the other, 0 to 1; what many share counts little.</param>
/// <param name="Matches">How many fingerprints they share.</param>
public sealed record SimilarPair(HandedInAnswer First, HandedInAnswer Second, double Share, int Matches)
{
    /// <summary>The parts of the first answer that stand in the second: begin and end in its text, in order, apart from each other.</summary>
    public required IReadOnlyList<(int Start, int End)> InFirst { get; init; }

    /// <summary>The parts of the second answer that stand in the first.</summary>
    public required IReadOnlyList<(int Start, int End)> InSecond { get; init; }
}
