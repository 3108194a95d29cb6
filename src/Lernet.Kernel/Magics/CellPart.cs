namespace Lernet.Kernel.Magics;

/// <summary>A part of a cell: a run of lines in one language, or one magic command.</summary>
internal abstract record CellPart;

/// <summary>Lines in one language, preceded by as many empty lines as stand before them in the cell, so that line numbers hold.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The text.</param>
internal sealed record CodePart(string Language, string Text) : CellPart;

/// <summary>A line <c>#!name arguments</c>, or <c>#r "nuget:..."</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Arguments">The rest of the line.</param>
/// <param name="Line">The number of the line in the cell, from 1.</param>
/// <param name="Language">The language in which the line stands.</param>
internal sealed record MagicPart(string Name, IReadOnlyList<string> Arguments, int Line, string Language) : CellPart;
