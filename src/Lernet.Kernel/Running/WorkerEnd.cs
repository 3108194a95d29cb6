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

    // "   at Submission#0.Down(Int32)" -> "Down"
    private static string Methods(string errors)
    {
        var names = Frame().Matches(errors).Select(match => match.Groups["name"].Value).Where(name => !name.StartsWith('<')).Distinct().Take(3).ToList();
        return names.Count == 0 ? "" : $" ({string.Join(", ", names)})";
    }

    private static string FirstLine(string errors) => errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "";

    [GeneratedRegex(@"at Submission#\d+[.+](?:[\w.+`]+[.+])?(?<name>[\w<>|_$]+)\(")]
    private static partial Regex Frame();
}
