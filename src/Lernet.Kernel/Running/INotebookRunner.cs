using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Running;

/// <summary>Runs notebooks, in our own kernel or in another that the same notebooks run in.</summary>
public interface INotebookRunner
{
    /// <summary>Runs all cells, top to bottom, and checks the stated numbers.</summary>
    /// <param name="notebook">The notebook; it is not changed.</param>
    /// <param name="path">Its file: relative names in cells start at its folder, and errors name it. It need not exist.</param>
    /// <param name="options">How to run it; null for the defaults.</param>
    /// <param name="progress">Told before each cell.</param>
    /// <param name="cancel">Stops the run, also in the middle of a cell.</param>
    /// <returns>The executed copy and what came of it; a cell that fails is reported there, not thrown.</returns>
    /// <exception cref="NotebookFormatException">The notebook has no cells, or two with the same id.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    Task<RunResult> RunAsync(
        Notebook notebook,
        string path,
        RunOptions? options = null,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancel = default);
}
