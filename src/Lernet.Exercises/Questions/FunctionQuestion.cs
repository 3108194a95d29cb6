namespace Lernet.Exercises;

/// <summary>A function to be written, tried on many inputs against a reference.</summary>
/// <param name="signature">How it reads in the notebook, such as <c>double Step(double x, double rate)</c>.</param>
/// <param name="names">The inputs' names.</param>
public sealed class FunctionQuestion<TFunction>(string signature, params string[] names) : Question where TFunction : Delegate
{
    // A mistake is named when it explains this share of the wrong results; the rest may be a second mistake.
    private const double Explained = 0.8;

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

    internal override IEnumerable<(string Text, Answer Wrong)> WrongAnswers => Mistakes.Select(m => (m.Text, (Answer)new FunctionAnswer(m.Wrong)));

    internal override bool Accepts(Answer answer) => answer is FunctionAnswer { Fits: true } function && function.Inputs == names.Length;

    internal override Verdict Judge(Exercise exercise, Answer answer)
    {
        var trials = Try((FunctionAnswer)answer);
        if (trials.Any(trial => trial.Stopped is NotImplementedException)) return Verdicts.NotWritten(exercise);
        var wrong = trials.Where(trial => !trial.IsNear(trial.Expected, Tolerance)).OrderBy(trial => trial.Reading).ToArray();
        if (wrong.Length == 0) return Verdicts.Right(exercise, $"Agrees with the reference on {trials.Length} inputs.");

        // Stages build on each other: only those before the first failure count, and only that failure is explained.
        var passed = Stages.TakeWhile(stage => !wrong.Any(trial => trial.Stage == stage)).ToArray();
        var points = passed.Sum(stage => stage.Points);
        var failed = Stages[passed.Length];
        wrong = [.. wrong.Where(trial => trial.Stage == failed)];
        var mistake = MistakeIn([.. trials.Where(trial => trial.Stage == failed)], wrong);
        var smallest = wrong.FirstOrDefault(trial => mistake is null || trial.IsNear(Predict(mistake, trial), Tolerance)) ?? wrong[0];
        var example = CounterExampleOf(smallest);
        if (smallest.Stopped is not null) return Verdicts.Stopped(exercise, points, smallest.Stopped, example);
        return new(exercise, VerdictState.NotYet, points, mistake?.Text ?? Finding(smallest, points))
        {
            IsKnownMistake = mistake is not null,
            CounterExample = example,
            Evidence = Evidence?.Invoke(smallest.Inputs, smallest.Received!) ?? "",
            Hint = mistake?.Hint ?? Hint,
        };
    }

    private Trial[] Try(FunctionAnswer answer)
    {
        var reference = new FunctionAnswer(Reference);
        return [.. from stage in Stages from inputs in stage.Inputs select Attempt(stage, inputs)];

        Trial Attempt(Stage stage, Quantity[] inputs)
        {
            var expected = reference.Call(inputs);
            try
            {
                return new(inputs, stage, expected, answer.Call(inputs), null);
            }
            // Whatever a student's code throws is a finding, not a failure of the check.
            catch (Exception e)
            {
                return new(inputs, stage, expected, null, e);
            }
        }
    }

    /// <summary>The mistake whose predictions agree with the received values most often, over all inputs of the stage, if it explains enough of the wrong ones.</summary>
    private Misconception<TFunction>? MistakeIn(Trial[] all, Trial[] wrong) => Mistakes
        .Where(mistake => Agreement(mistake, wrong) >= Explained)
        .MaxBy(mistake => Agreement(mistake, all));

    private double Agreement(Misconception<TFunction> mistake, Trial[] trials) =>
        trials.Count(trial => trial.IsNear(Predict(mistake, trial), Tolerance)) / (double)trials.Length;

    private static Quantity Predict(Misconception<TFunction> mistake, Trial trial) => new FunctionAnswer(mistake.Wrong).Call(trial.Inputs);

    private string Finding(Trial trial, int points)
    {
        if (trial.Received!.Shape != trial.Expected.Shape)
        {
            return $"The result has shape {trial.Received.Shape}, and {trial.Expected.Shape} is wanted here.";
        }
        if (points > 0 && trial.Stage.Failure.Length > 0) return trial.Stage.Failure;
        return trial.Received.Numbers.Any(double.IsNaN) ? "The result is not a number (NaN) here." : "Not right for this input.";
    }

    private CounterExample CounterExampleOf(Trial trial) => new(
        [.. names.Zip(trial.Inputs, (name, value) => new NamedText(name, value.ToString()))],
        trial.ReceivedText,
        ShowsExpected ? trial.Expected.ToString() : null);
}
