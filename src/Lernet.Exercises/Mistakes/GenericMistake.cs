namespace Lernet.Exercises;

/// <summary>A typical mistake that shows in any question, by how the results lie beside the right ones.</summary>
/// <param name="Text">What went wrong, as a sentence to the student. It holds no right value.</param>
/// <param name="Hint">What to try.</param>
internal sealed record GenericMistake(string Text, string Hint);
