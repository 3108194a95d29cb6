using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Notebooks;

/// <summary>Runs notebooks, and tells the user what stands in the way.</summary>
internal static class NotebookRuns
{
    /// <summary>Runs a notebook in our own kernel.</summary>
    /// <inheritdoc cref="StartAsync(INotebookRunner, Notebook, string, RunOptions, IProgress{RunProgress}, CancellationToken)"/>
    public static Task<RunReport> StartAsync(
        Notebook notebook, string path, RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancel) =>
        StartAsync(Hosts.Default, notebook, path, options, progress, cancel);

    /// <summary>Runs a notebook in a process of its own.</summary>
    /// <param name="runner">What runs the cells.</param>
    /// <param name="notebook">The notebook; it is not changed.</param>
    /// <param name="path">Where it lies: relative paths in it start there.</param>
    /// <param name="options">When the run ends early.</param>
    /// <param name="progress">Told before each cell.</param>
    /// <param name="cancel">Stops the run, also in the middle of a cell.</param>
    /// <exception cref="UserError">The notebook has no cells, or no process can be started.</exception>
    public static async Task<RunReport> StartAsync(
        INotebookRunner runner, Notebook notebook, string path, RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancel)
    {
        try
        {
            var result = await runner.RunAsync(notebook, path, options, progress, cancel);
            cancel.ThrowIfCancellationRequested(); // Ctrl+C reaches the worker too, and may end it first; that is no result
            return new RunReport(result);
        }
        catch (NotebookFormatException error)
        {
            throw UserError.BadNotebook(error, error.Message);
        }
        catch (WorkerException error)
        {
            throw UserError.Machine(error);
        }
    }
}
