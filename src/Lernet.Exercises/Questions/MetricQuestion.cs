namespace Lernet.Exercises;

/// <summary>An open task: anything that reaches a goal is right.</summary>
/// <param name="form">What to hand in, in words.</param>
/// <param name="numbers">How many numbers are wanted; 0 for a function.</param>
/// <param name="inputs">How many inputs the function has.</param>
public sealed class MetricQuestion(string form, int numbers = 0, int inputs = 0) : Question
{
    /// <summary>Measures an answer; called with the numbers, or with ways to call the function.</summary>
    public required Func<Measured, Score> Measure { internal get; init; }

    /// <inheritdoc/>
    public override string Form => form;

    internal override bool Accepts(Answer answer) => answer switch
    {
        ValuesAnswer given => given.Numbers.Count == numbers,
        FunctionAnswer function => inputs > 0 && function.Fits && function.Inputs == inputs,
        _ => false,
    };

    internal override Verdict Judge(Exercise exercise, Answer answer, JudgeSettings settings)
    {
        var given = (answer as ValuesAnswer)?.Numbers ?? [];
        if (given.Any(double.IsNaN)) return Verdicts.NotAnswered(exercise, "There is still a NaN: replace double.NaN with your number and run the cell.");
        var measured = new Measured(given, answer as FunctionAnswer) { HiddenSeed = settings.WithHidden ? settings.Seed : null, MayQuote = settings.MayQuote };
        try
        {
            var score = Measure(measured);
            return new(exercise, score.Points >= exercise.Points ? VerdictState.Right : VerdictState.NotYet, Math.Min(score.Points, exercise.Points), score.Finding)
            {
                IsKnownMistake = score.IsKnownMistake,
                Hint = score.Points >= exercise.Points ? "" : score.Hint ?? Hint,
            };
        }
        catch (AnswerException e) when (e.IsNotWritten)
        {
            return Verdicts.NotWritten(exercise);
        }
        catch (AnswerException e)
        {
            return Verdicts.Stopped(exercise, 0, e, measured.MayQuote && measured.HiddenSeed is null ? new([], e.ShortType) : null);
        }
    }
}
