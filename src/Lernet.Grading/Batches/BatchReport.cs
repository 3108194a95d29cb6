namespace Lernet.Grading.Batches;

/// <summary>What a batch did.</summary>
/// <param name="Graded">How many submissions were graded now.</param>
/// <param name="Kept">How many had a result that still holds.</param>
/// <param name="Elapsed">How long the grading took.</param>
public sealed record BatchReport(int Graded, int Kept, TimeSpan Elapsed);
