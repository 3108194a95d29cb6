namespace Lernet.Handouts;

/// <summary>A finished page.</summary>
/// <param name="Html">The whole file, to be written as UTF-8.</param>
/// <param name="Sizes">Where its bytes are.</param>
/// <param name="Warnings">What a reader will miss, each with its remedy; empty when all is well.</param>
/// <param name="Figures">How many figures (charts, diagrams, images, widgets) the page shows.</param>
public sealed record Handout(string Html, HandoutSizes Sizes, IReadOnlyList<string> Warnings, int Figures);
