namespace Lernet.Exercises;

/// <summary>How far an answer got.</summary>
/// <param name="Points">What that earns; the exercise's points or more for the goal.</param>
/// <param name="Finding">The measured value in a sentence. With hidden data, nothing of the data itself and nothing the function returned.</param>
/// <param name="Hint">What to try next; the question's own hint if not given.</param>
/// <param name="IsKnownMistake">Whether the finding names a typical mistake.</param>
public sealed record Score(int Points, string Finding, string? Hint = null, bool IsKnownMistake = false);
