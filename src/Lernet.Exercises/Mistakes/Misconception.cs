namespace Lernet.Exercises;

/// <summary>A typical mistake, told apart from others by the results it leads to.</summary>
/// <param name="Text">What went wrong, as a sentence to the student.</param>
/// <param name="Wrong">The wrong numbers, or the wrong function.</param>
/// <param name="Hint">What to try; the question's own hint if not given.</param>
public sealed record Misconception<T>(string Text, T Wrong, string? Hint = null);
