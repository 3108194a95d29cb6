using System.Globalization;
using Lernet.Exercises;
using Lernet.Grading.Results;
using Lernet.Grading.Sandboxes;

namespace Lernet.Grading.Judging.Running;

/// <summary>What was found about a question.</summary>
/// <param name="Share">The part of its points that is earned, 0 to 1.</param>
/// <param name="Status">How the answer stands.</param>
/// <param name="Message">The finding in a sentence.</param>
internal sealed record Finding(double Share, QuestionStatus Status, string Message)
{
    private const string CompileHint = "run the cell in your notebook: the error stands below it.";

    public string Hint { get; init; } = "";

    public string Mistake { get; init; } = "";

    public string Example { get; init; } = "";

    public bool IsInProcess { get; init; }

    /// <summary>Whether a process that knows no hidden input could say more.</summary>
    public bool IsUnquoted { get; init; }

    public static Finding NotAnswered { get; } = new(0, QuestionStatus.NotAnswered, "There is no answer: the cell is missing or as it was handed out.");

    public static Finding ToRead { get; } = new(0, QuestionStatus.ToRead, "A person reads this answer.");

    /// <summary>A verdict of the judge; of several, the first that is not right speaks for all.</summary>
    public static Finding Of(IReadOnlyList<Verdict> verdicts, bool mayQuote)
    {
        var said = verdicts.FirstOrDefault(verdict => verdict.State != VerdictState.Right) ?? verdicts[0];
        var (points, of) = (verdicts.Sum(verdict => verdict.Points), verdicts.Sum(verdict => verdict.Of));
        var status = said.State switch
        {
            VerdictState.Right => QuestionStatus.Right,
            _ when points > 0 => QuestionStatus.Partial,
            VerdictState.NotAnswered => QuestionStatus.NotAnswered,
            VerdictState.Error => QuestionStatus.Error,
            _ => QuestionStatus.Wrong,
        };
        return new(of == 0 ? 0 : points / (double)of, status, said.Evidence.Length == 0 ? said.Message : $"{said.Message} {said.Evidence}")
        {
            Hint = said.Hint,
            Mistake = said.IsKnownMistake ? said.Message : "",
            Example = said.CounterExample?.ToString() ?? "",
            IsUnquoted = !mayQuote && status != QuestionStatus.Right,
        };
    }

    /// <summary>The student's code stopped with an exception.</summary>
    public static Finding Stopped(AnswerException error, bool mayQuote)
    {
        var name = mayQuote || error.IsOfFramework ? error.ShortType : "an exception";
        var status = error.Type == typeof(OutOfMemoryException).FullName ? QuestionStatus.OutOfMemory
            : error.Type == typeof(NotImplementedException).FullName ? QuestionStatus.NotAnswered
            : QuestionStatus.Error;
        return new(0, status, mayQuote && error.Message.Length > 0 ? $"The code stopped with {name}: {error.Message}" : $"The code stopped with {name}.")
        {
            Hint = "run your cells from the top, in a fresh kernel.",
            IsUnquoted = !mayQuote,
        };
    }

    /// <summary>The process has ended.</summary>
    public static Finding Ended(BoxEnd end, TimeBudget budget) => end switch
    {
        BoxEnd.TimedOut when budget.IsOver => new(0, QuestionStatus.TimedOut, "The whole submission took longer than it may.") { Hint = "look for cells that take long, or loops without an end." },
        BoxEnd.TimedOut => new(0, QuestionStatus.TimedOut, "The answer took longer than it may.") { Hint = "look for a loop without an end." },
        BoxEnd.OutOfMemory => new(0, QuestionStatus.OutOfMemory, "The code asked for more memory than it may have.") { Hint = "look for a list or array that grows without an end." },
        BoxEnd.StackOverflow => new(0, QuestionStatus.Ended, "Methods called each other too deeply (stack overflow).") { Hint = "look for a recursion without an end." },
        BoxEnd.Malformed => new(0, QuestionStatus.Ended, "The code disturbed the process that runs it."),
        _ => new(0, QuestionStatus.Ended, "The code ended the process that runs it.") { Hint = "remove Environment.Exit or what calls it." },
    };

    /// <summary>The answer does not compile.</summary>
    public static Finding DoesNotCompile(IReadOnlyList<string> messages) =>
        new(0, QuestionStatus.DoesNotCompile, $"The code does not compile: {string.Join("; ", messages)}") { Hint = CompileHint };

    /// <summary>The answer may not be run.</summary>
    public static Finding Refused(string why) => new(0, QuestionStatus.DoesNotCompile, why);

    /// <summary>The answer compiles, but what the check asks for is not in it, or is of another type.</summary>
    public static Finding NotThere(IReadOnlyList<string> messages) =>
        new(0, QuestionStatus.Error, $"The check does not find what it asks for: {string.Join("; ", messages.Select(WithoutPlace))}")
        {
            Hint = "keep the names and types that the task gives.",
        };

    /// <summary>Assertions came to their end.</summary>
    /// <param name="last">Their last value.</param>
    /// <param name="points">The most that the question earns.</param>
    public static Finding Asserted(Answer last, double points)
    {
        if (last is not ValuesAnswer { Numbers: [var earned] }) return new(1, QuestionStatus.Right, "All assertions hold.") { IsInProcess = true };
        // What is no number of points earns none: NaN, less than nothing, more than there is.
        var share = earned >= 0 && earned <= points && points > 0 ? earned / points : 0;
        var status = share >= 1 ? QuestionStatus.Right : share > 0 ? QuestionStatus.Partial : QuestionStatus.Wrong;
        return new(share, status, string.Create(CultureInfo.InvariantCulture, $"The assertions give {share * points:0.##} of {points:0.##} points.")) { IsInProcess = true };
    }

    /// <summary>An assertion does not hold.</summary>
    public static Finding AssertionFailed { get; } = new(0, QuestionStatus.Wrong, "An assertion does not hold.") { IsInProcess = true };

    // The place is one in the instructor's cell.
    private static string WithoutPlace(string message) => message.IndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? message[(at + 2)..] : message;
}
