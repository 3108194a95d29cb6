namespace Lernet.Kernel.Running;

/// <summary>Why a cell failed.</summary>
/// <param name="Cell">The number of the cell in its notebook, from 1.</param>
/// <param name="Name">The kind of error.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Traceback">What a reader is shown, line by line.</param>
public sealed record CellError(int Cell, string Name, string Message, IReadOnlyList<string> Traceback);
