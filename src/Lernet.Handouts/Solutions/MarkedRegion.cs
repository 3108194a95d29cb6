namespace Lernet.Handouts.Solutions;

/// <summary>The lines of a cell from a <c>BEGIN</c> mark to its <c>END</c>.</summary>
/// <param name="Begin">The line of the <c>BEGIN</c> mark, from 0.</param>
/// <param name="End">The line of the <c>END</c> mark; the last line of the text when there is none.</param>
/// <param name="Indent">The white space before the <c>BEGIN</c> mark.</param>
/// <param name="Lines">The lines between the marks.</param>
public sealed record MarkedRegion(int Begin, int End, string Indent, IReadOnlyList<string> Lines);
