using System.Text.RegularExpressions;

namespace Lernet.Kernel.Running;

/// <summary>What the end of a worker process means to the author of the cell that was running.</summary>
internal static partial class WorkerEnd
{
    private const int KilledBySignal = 128 + 9;

    /// <summary>One or more lines; the first says it all.</summary>
    /// <param name="exitCode">The exit code of the process.</param>
    /// <param name="errors">What the runtime wrote to the error stream.</param>
    public static string Describe(int exitCode, string errors)
    {
        if (errors.Contains("Stack overflow", StringComparison.Ordinal))
            return $"stack overflow: methods called each other too deeply{Methods(errors)}. Look for a recursion without an end.";
        if (errors.Contains("OutOfMemoryException", StringComparison.Ordinal) || errors.Contains("Out of memory", StringComparison.Ordinal))
            return "the process ran out of memory. Use smaller data, or free what is not needed.";
        if (exitCode == KilledBySignal)
            return "the process was killed from outside, which mostly means that the machine ran out of memory.";
        return errors.Contains("Unhandled exception", StringComparison.Ordinal) || errors.Contains("Fatal error", StringComparison.Ordinal)
            ? $"the process crashed: {FirstLine(errors)}"
            : $"the cell ended its process with exit code {exitCode}. Remove Environment.Exit or what calls it.";
    }

    // "   at Script.Down(Int32)" -> "Down"; Script is the class that the compiler makes of a cell.
    private static string Methods(string errors)
    {
        var names = Frame().Matches(errors).Select(match => match.Groups["name"].Value).Distinct().Take(3).ToList();
        return names.Count == 0 ? "" : $" ({string.Join(", ", names)})";
    }

    private static string FirstLine(string errors) => errors.Trim().Split('\n')[0];

    [GeneratedRegex(@"at Script[.+](?:[\w`]+[.+])*(?<name>\w+)\(")]
    private static partial Regex Frame();
}
