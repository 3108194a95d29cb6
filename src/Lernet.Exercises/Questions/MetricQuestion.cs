namespace Lernet.Exercises;

/// <summary>An open task: anything that reaches a goal is right.</summary>
/// <param name="form">What to hand in, in words.</param>
/// <param name="numbers">How many numbers are wanted; 0 for a function.</param>
/// <param name="inputs">How many inputs the function has.</param>
public sealed class MetricQuestion(string form, int numbers = 0, int inputs = 0) : Question
{
    /// <summary>Measures an answer; called with the numbers, or with a way to call the function.</summary>
    public required Func<Measured, Score> Measure { internal get; init; }

    /// <inheritdoc/>
    public override string Form => form;

    internal override bool Accepts(Answer answer) => answer switch
    {
        NumbersAnswer given => given.Numbers.Count == numbers,
        FunctionAnswer function => inputs > 0 && function.Fits && function.Inputs == inputs,
        _ => false,
    };

    internal override Verdict Judge(Exercise exercise, Answer answer)
    {
        var given = (answer as NumbersAnswer)?.Numbers ?? [];
        if (given.Any(double.IsNaN)) return Verdicts.NotAnswered(exercise, "There is still a NaN: replace double.NaN with your number and run the cell.");
        try
        {
            var score = Measure(new(given, answer is FunctionAnswer function ? function.CallWith : x => x));
            return new(exercise, score.Points >= exercise.Points ? VerdictState.Right : VerdictState.NotYet, Math.Min(score.Points, exercise.Points), score.Finding)
            {
                IsKnownMistake = score.IsKnownMistake,
                Hint = score.Points >= exercise.Points ? "" : score.Hint ?? Hint,
            };
        }
        catch (NotImplementedException)
        {
            return Verdicts.NotWritten(exercise);
        }
        // Whatever a student's code throws is a finding, not a failure of the check.
        catch (Exception e)
        {
            return Verdicts.Stopped(exercise, 0, e, null);
        }
    }
}

/// <summary>An answer to be measured.</summary>
/// <param name="Numbers">The numbers handed in; empty for a function.</param>
/// <param name="CallWith">Calls the function handed in with a tensor itself, history and all.</param>
public sealed record Measured(IReadOnlyList<double> Numbers, Func<Tensor, Tensor> CallWith);

/// <summary>How far an answer got.</summary>
/// <param name="Points">What that earns; the exercise's points or more for the goal.</param>
/// <param name="Finding">The measured value in a sentence.</param>
/// <param name="Hint">What to try next; the question's own hint if not given.</param>
/// <param name="IsKnownMistake">Whether the finding names a typical mistake.</param>
public sealed record Score(int Points, string Finding, string? Hint = null, bool IsKnownMistake = false);
