using Lernet.Cli.Machines;
using Lernet.Cli.Output;

namespace Lernet.Cli;

/// <summary>What a verb may use of the world around it.</summary>
/// <param name="Output">For the result.</param>
/// <param name="Errors">For what went wrong.</param>
/// <param name="WorkingDirectory">Where relative paths start.</param>
/// <param name="Machine">Programs and what they say.</param>
/// <param name="Clock">What time it is.</param>
internal sealed record Host(Terminal Output, Terminal Errors, string WorkingDirectory, Machine Machine, TimeProvider Clock)
{
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>A path as the user would write it: relative when it lies below the working directory.</summary>
    public string ShortPath(string path)
    {
        var relative = Path.GetRelativePath(WorkingDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }
}
