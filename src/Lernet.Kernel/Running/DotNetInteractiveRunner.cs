using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Running;

/// <summary>
/// Runs notebooks in the real .NET Interactive kernel, each in a process of its own. The engine is the adapter
/// <c>Lernet.DotNetInteractive</c>, a program that this library only starts (docs/hosts.md).
/// </summary>
public sealed class DotNetInteractiveRunner : INotebookRunner
{
    /// <inheritdoc/>
    /// <exception cref="WorkerException">The adapter is not there, or does not start.</exception>
    public async Task<RunResult> RunAsync(
        Notebook notebook,
        string path,
        RunOptions? options = null,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var program = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        var engine = Adapter.DotNetInteractive.Find(program) ?? throw WorkerException.NoEngine(Adapter.DotNetInteractive.Places(program));
        return await NotebookRun.StartAsync(engine, notebook, path, options, progress, cancel);
    }
}
