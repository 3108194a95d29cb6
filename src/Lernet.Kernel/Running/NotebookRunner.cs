using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Running;

/// <summary>Runs notebooks in our own kernel, each in a process of its own, so that none can disturb another or its caller.</summary>
public sealed class NotebookRunner : INotebookRunner
{
    /// <inheritdoc/>
    /// <exception cref="WorkerException">The process that runs notebooks cannot be started.</exception>
    public async Task<RunResult> RunAsync(
        Notebook notebook,
        string path,
        RunOptions? options = null,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        if (notebook.Cells.Count == 0) throw NotebookFormatException.NoCells(path);
        CellIds.Check(notebook, path);
        var run = new NotebookRun(notebook, options ?? new RunOptions(), progress);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return await run.RunAsync(folder, cancel);
    }
}
