namespace Lernet.Handouts.Formulas;

/// <summary>What KaTeX made of a formula: markup, or why it could not be read.</summary>
internal sealed record Typeset(string? Html, string? Error);
