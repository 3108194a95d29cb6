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
        var worker = Path.Combine(Path.GetDirectoryName(typeof(NotebookRunner).Assembly.Location)!, "Lernet.Kernel.Worker.dll");
        if (!File.Exists(worker)) throw WorkerException.Missing(worker);
        return await NotebookRun.StartAsync(worker, notebook, path, options, progress, cancel);
    }
}
