namespace Lernet.Exercises;

/// <summary>A function to be written, tried on many inputs against a reference.</summary>
/// <param name="signature">How it reads in the notebook, such as <c>double Step(double x, double rate)</c>.</param>
/// <param name="names">The inputs' names.</param>
public sealed class FunctionQuestion<TFunction>(string signature, params string[] names) : Question, IStaged where TFunction : Delegate
{
    private readonly Lock asking = new();
    private DelegateAnswer? asked;

    /// <summary>What is right.</summary>
    public required TFunction Reference { internal get; init; }

    /// <summary>What is right at inputs of the stages where it is said and not computed; by the very arrays.</summary>
    internal IReadOnlyDictionary<Quantity[], Quantity> Stated { get; init; } = new Dictionary<Quantity[], Quantity>();

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

    /// <inheritdoc/>
    public override IReadOnlyList<VerdictPart> Parts => Stages.Count == 1 ? []
        : [.. Stages.Select((stage, i) => new VerdictPart(stage.Name.Length > 0 ? stage.Name : $"part {i + 1}", 0, stage.Points))];

    internal override IEnumerable<(string Text, Answer Wrong)> WrongAnswers => Mistakes.Select(m => (m.Text, Answer.Of((Delegate)m.Wrong)));

    internal override bool Accepts(Answer answer) => answer is FunctionAnswer { Fits: true } function && function.Inputs == names.Length;

    internal override Verdict Judge(Exercise exercise, Answer answer, JudgeSettings settings)
    {
        var function = (FunctionAnswer)answer;
        var trials = Trials.Of(function, Right, Stages, settings);
        if (trials.Any(trial => trial.Stopped is { IsNotWritten: true })) return Verdicts.NotWritten(exercise);
        var wrong = trials.Where(trial => !trial.IsNear(trial.Expected, Tolerance)).ToArray();

        // Stages build on each other: only those before the first failure count, and only that failure is explained.
        var passed = Stages.TakeWhile(stage => !wrong.Any(trial => trial.Stage == stage)).ToArray();
        var points = passed.Sum(stage => stage.Points);
        IReadOnlyList<VerdictPart> parts = [.. Parts.Select((part, i) => i < passed.Length ? part with { Points = part.Of } : part)];
        if (wrong.Length == 0) return Verdicts.Right(exercise, $"Agrees with the reference on {trials.Count} {(trials.Count == 1 ? "input" : "inputs")}.") with { Parts = parts };

        var failed = Stages[passed.Length];
        var failure = new Failure([.. trials.Where(trial => trial.Stage == failed)], Tolerance)
        {
            Reference = Stated.Count == 0 || settings.WithHidden ? Ask : null,
            Whole = [.. Reference.Method.GetParameters().TakeLast(names.Length).Select(parameter => parameter.ParameterType == typeof(int))],
            ShowsExpected = ShowsExpected && settings.MayQuote,
        };
        var mistake = failure.Explain(Mistakes, m => new DelegateAnswer(m.Wrong).Call);
        var shown = failure.Smallest(mistake is null ? null : new DelegateAnswer(mistake.Wrong).Call);
        var example = shown.IsHidden || !settings.MayQuote ? null : CounterExampleOf(shown);
        if (shown.Stopped is not null) return Verdicts.Stopped(exercise, points, shown.Stopped, example) with { Parts = parts };
        var particular = points > 0 && shown.HasShape ? failed.Failure : "";
        var generic = mistake is not null || particular.Length > 0 ? null : Unsteady(function, failure.Wrong) ?? GenericMistakes.Of(failure);
        return new(exercise, VerdictState.NotYet, points, mistake?.Text ?? generic?.Text ?? (particular.Length > 0 ? particular : Finding(shown, settings.MayQuote)))
        {
            IsKnownMistake = mistake is not null || generic is not null,
            CounterExample = example,
            Evidence = example is null || !shown.HasShape ? "" : Evidence?.Invoke(shown.Inputs, shown.Received!) ?? "",
            Hint = mistake?.Hint ?? generic?.Hint ?? Hint,
            Parts = parts,
        };
    }

    int IStaged.Inputs => names.Length;

    IReadOnlyList<Stage> IStaged.Stages => Stages;

    Quantity IStaged.Right(Quantity[] inputs) => Right(inputs);

    private DelegateAnswer Asked => asked ??= new(Reference);

    private Quantity Right(Quantity[] inputs) => Stated.GetValueOrDefault(inputs) ?? Ask(inputs);

    // A grader judges many answers at a time, and an instructor's function may keep a state. What it throws is no student's mistake.
    private Quantity Ask(IReadOnlyList<Quantity> inputs)
    {
        try
        {
            lock (asking) return Asked.Call(inputs);
        }
        catch (AnswerException error)
        {
            throw ExerciseException.NoReference(inputs, error);
        }
    }

    // A layer that is still training draws anew at every call; the more numbers, the surer it shows.
    private GenericMistake? Unsteady(FunctionAnswer function, IReadOnlyList<Trial> wrong)
    {
        var trial = wrong.Where(trial => trial.Received is not null).MaxBy(trial => trial.Received!.Numbers.Count);
        if (trial is null) return null;
        try
        {
            return function.Call(trial.Inputs).IsNear(trial.Received!, Tolerance) ? null
                : new("The same input gives another result each time: is dropout on, or a layer still in training mode?",
                    "use net.Predict(x), which runs the network in evaluation mode, and give random numbers a fixed seed.");
        }
        catch (AnswerException)
        {
            return null;
        }
    }

    private static string Finding(Trial trial, bool mayQuote)
    {
        if (trial.IsHidden) return "Right for the inputs of the check in the notebook, but not for others: does it compute with its inputs?";
        if (!trial.HasShape) return mayQuote ? $"The result has shape {trial.Received!.Shape}, and {trial.Expected.Shape} is wanted here." : $"The shape {trial.Expected.Shape} is wanted here.";
        return trial.Received!.Numbers.Any(double.IsNaN) ? "The result is not a number (NaN) here." : "Not right for this input.";
    }

    private CounterExample CounterExampleOf(Trial trial) => new(
        [.. names.Zip(trial.Inputs, (name, value) => new NamedText(name, value.ToString()))],
        trial.ReceivedText,
        ShowsExpected ? trial.Expected.ToString() : null);
}
