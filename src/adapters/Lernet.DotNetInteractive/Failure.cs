using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace Lernet.DotNetInteractive;

/// <summary>What the engine says of a cell that failed, as an error of our protocol.</summary>
internal static class Failure
{
    // Below this line of a stack trace is the engine, which is not the reader's.
    private const string EngineFrame = "Microsoft.CodeAnalysis.Scripting";

    /// <summary>The error among the events of a cell; null when there is none.</summary>
    public static ErrorMessage? Find(IReadOnlyList<KernelEvent> events, RunCellMessage cell)
    {
        if (events.OfType<CommandFailed>().FirstOrDefault() is { } failed)
        {
            return failed.Exception is null or CodeSubmissionCompilationErrorException
                ? Told(failed.Exception is null ? "CommandFailed" : "CompilationError", failed.Message, cell)
                : Of(failed.Exception);
        }

        return events.OfType<ErrorProduced>().FirstOrDefault() is { } error ? Told("ErrorProduced", error.Message, cell) : null;
    }

    /// <summary>An exception that came out of a cell.</summary>
    public static ErrorMessage Of(Exception error) => new(error.GetType().FullName!, error.Message, [.. Lines(error)]);

    private static ErrorMessage Told(string name, string message, RunCellMessage cell) =>
        new(name, $"cell {cell.Cell}: {message}", message.ReplaceLineEndings("\n").Split('\n'));

    private static IEnumerable<string> Lines(Exception error) => error.ToString().ReplaceLineEndings("\n").Split('\n')
        .Where(line => !line.Contains(EngineFrame, StringComparison.Ordinal) && !line.StartsWith("--- End of stack trace", StringComparison.Ordinal));
}
