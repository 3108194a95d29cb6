namespace Lernet.Grading.Similarity;

/// <summary>A piece of an answer, as a comparison sees it.</summary>
/// <param name="Kind">What it is; all names are one kind, and all numbers.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct AnswerToken(ulong Kind, int Start, int End);
