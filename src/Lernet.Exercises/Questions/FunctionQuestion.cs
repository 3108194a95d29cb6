namespace Lernet.Exercises;

/// <summary>A function to be written, tried on many inputs against a reference.</summary>
/// <param name="signature">How it reads in the notebook, such as <c>double Step(double x, double rate)</c>.</param>
/// <param name="names">The inputs' names.</param>
public sealed class FunctionQuestion<TFunction>(string signature, params string[] names) : Question where TFunction : Delegate
{
    /// <summary>What is right.</summary>
    public required TFunction Reference { internal get; init; }

    /// <summary>What is tried, in order of difficulty.</summary>
    public required IReadOnlyList<Stage> Stages { internal get; init; }

    /// <summary>What typical mistakes compute.</summary>
    public IReadOnlyList<Misconception<TFunction>> Mistakes { internal get; init; } = [];

    /// <summary>How far a number may stray, times max(1, |expected|). The default accepts float32 arithmetic.</summary>
    public double Tolerance { get; init; } = 1e-5;

    /// <summary>Whether a counter-example shows the right value too.</summary>
    public bool ShowsExpected { get; init; }

    /// <summary>What a wrong result means at an input, in a sentence with numbers; null or empty for nothing.</summary>
    public Func<Quantity[], Quantity, string>? Evidence { internal get; init; }

    /// <inheritdoc/>
    public override string Form => $"a function like {signature}";

    internal override IEnumerable<(string Text, Answer Wrong)> WrongAnswers => Mistakes.Select(m => (m.Text, Answer.Of((Delegate)m.Wrong)));

    internal override bool Accepts(Answer answer) => answer is FunctionAnswer { Fits: true } function && function.Inputs == names.Length;

    internal override Verdict Judge(Exercise exercise, Answer answer, JudgeSettings settings)
    {
        var trials = Trials.Of((FunctionAnswer)answer, new DelegateAnswer(Reference), Stages, settings);
        if (trials.Any(trial => trial.Stopped is { IsNotWritten: true })) return Verdicts.NotWritten(exercise);
        var wrong = trials.Where(trial => !trial.IsNear(trial.Expected, Tolerance)).ToArray();
        if (wrong.Length == 0) return Verdicts.Right(exercise, $"Agrees with the reference on {trials.Count} inputs.");

        // Stages build on each other: only those before the first failure count, and only that failure is explained.
        var passed = Stages.TakeWhile(stage => !wrong.Any(trial => trial.Stage == stage)).ToArray();
        var failed = Stages[passed.Length];
        var points = passed.Sum(stage => stage.Points);
        var failure = new Failure([.. trials.Where(trial => trial.Stage == failed)], Tolerance);
        var mistake = failure.Explain(Mistakes, m => new DelegateAnswer(m.Wrong).Call);
        var shown = failure.Smallest(mistake is null ? null : new DelegateAnswer(mistake.Wrong).Call);
        var example = shown.IsHidden || !settings.MayQuote ? null : CounterExampleOf(shown);
        if (shown.Stopped is not null) return Verdicts.Stopped(exercise, points, shown.Stopped, example);
        return new(exercise, VerdictState.NotYet, points, mistake?.Text ?? Finding(shown, points))
        {
            IsKnownMistake = mistake is not null,
            CounterExample = example,
            Evidence = example is null ? "" : Evidence?.Invoke(shown.Inputs, shown.Received!) ?? "",
            Hint = mistake?.Hint ?? Hint,
        };
    }

    private static string Finding(Trial trial, int points)
    {
        if (points > 0 && trial.Stage.Failure.Length > 0 && trial.HasShape) return trial.Stage.Failure;
        if (trial.IsHidden) return "Right for the inputs of the check in the notebook, but not for others: does it compute with its inputs?";
        if (!trial.HasShape) return $"The result has shape {trial.Received!.Shape}, and {trial.Expected.Shape} is wanted here.";
        return trial.Received!.Numbers.Any(double.IsNaN) ? "The result is not a number (NaN) here." : "Not right for this input.";
    }

    private CounterExample CounterExampleOf(Trial trial) => new(
        [.. names.Zip(trial.Inputs, (name, value) => new NamedText(name, value.ToString()))],
        trial.ReceivedText,
        ShowsExpected ? trial.Expected.ToString() : null);
}
