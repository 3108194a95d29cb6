namespace Lernet.Kernel.Magics;

/// <summary>Text to run.</summary>
/// <param name="Path">The name of its place: <c>cell 3</c>, or a file and a cell of it.</param>
/// <param name="Language">The language it starts in.</param>
/// <param name="Source">The text.</param>
/// <param name="IsImported">Whether it comes from another file.</param>
internal sealed record CellText(string Path, string Language, string Source, bool IsImported = false);
