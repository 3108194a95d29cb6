namespace Lernet.Grading.Feedback;

/// <summary>What writing feedback came to.</summary>
/// <param name="Students">How many students have pages now.</param>
/// <param name="Pages">How many pages were written.</param>
/// <param name="NotGraded">Who handed in something that has yet to be graded, or changed since: they have no new page.</param>
/// <param name="Warnings">What readers will miss, each with its remedy; empty when all is well.</param>
public sealed record FeedbackReport(int Students, int Pages, IReadOnlyList<string> NotGraded, IReadOnlyList<string> Warnings);
