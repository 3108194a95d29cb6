namespace Lernet.Kernel.Running;

/// <summary>How a notebook is run.</summary>
public sealed record RunOptions
{
    /// <summary>How long one cell may take, 5 minutes unless told otherwise; then its process is stopped.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long all cells together may take, 30 minutes unless told otherwise.</summary>
    public TimeSpan NotebookTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Whether the cells after one that failed are run all the same.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>The most characters that one cell may show, 32 million unless told otherwise; the rest is cut off with a note.</summary>
    public long OutputLimit { get; init; } = 32_000_000;
}
