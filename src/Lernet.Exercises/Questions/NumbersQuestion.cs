namespace Lernet.Exercises;

/// <summary>Numbers to be worked out, by hand or in code.</summary>
/// <param name="names">One name per number.</param>
public sealed class NumbersQuestion(params string[] names) : Question
{
    /// <summary>The right numbers. They are never shown.</summary>
    public required double[] Expected { internal get; init; }

    /// <summary>The right numbers where they differ from student to student; null where they are the same for everybody.</summary>
    public Func<Seed, double[]>? ExpectedFor { internal get; init; }

    /// <summary>How far a number may stray, times max(1, |expected|); 0.005 accepts two decimals.</summary>
    public double Tolerance { get; init; } = 0.005;

    /// <summary>What typical mistakes lead to.</summary>
    public IReadOnlyList<Misconception<double[]>> Mistakes { internal get; init; } = [];

    /// <summary>What typical mistakes lead to where numbers differ from student to student.</summary>
    public IReadOnlyList<Misconception<Func<Seed, double[]>>> MistakesFor { internal get; init; } = [];

    /// <inheritdoc/>
    public override string Form => FormOf(names);

    internal static string FormOf(string[] names) => names.Length == 1 ? $"one number ({names[0]})" : $"{names.Length} numbers ({string.Join(", ", names)})";

    internal override IEnumerable<(string Text, Answer Wrong)> WrongAnswers => Mistakes.Select(m => (m.Text, Answer.Of(m.Wrong)));

    internal override bool Accepts(Answer answer) => answer is ValuesAnswer given && given.Numbers.Count == names.Length;

    internal override Verdict Judge(Exercise exercise, Answer answer, JudgeSettings settings)
    {
        var received = ((ValuesAnswer)answer).Numbers.ToArray();
        if (Array.FindIndex(received, double.IsNaN) is >= 0 and var blank)
        {
            return Verdicts.NotAnswered(exercise, $"{names[blank]} is still NaN: replace double.NaN with your number and run the cell.");
        }
        if (ExpectedFor is not null && settings.Student.Length == 0) return Verdicts.NotAnswered(exercise, "Say first who you are: Student.Seed(\"your number\").");
        var seed = Student.SeedOf(settings.Student);
        var expected = ExpectedFor?.Invoke(seed) ?? Expected;
        var note = ExpectedFor is null ? "" : settings.Note;
        if (AreNear(received, expected)) return Verdicts.Right(exercise, names.Length == 1 ? $"{names[0]} is right." : $"All {names.Length} numbers are right.") with { Note = note };

        IReadOnlyList<Misconception<double[]>> mistakes = [.. Mistakes, .. MistakesFor.Select(m => new Misconception<double[]>(m.Text, m.Wrong(seed), m.Hint))];
        var mistake = mistakes.FirstOrDefault(m => AreNear(received, m.Wrong));
        var generic = mistake is null ? GenericMistakes.OfValues(received, expected, Tolerance) : null;
        var wrong = Enumerable.Range(0, names.Length).Where(i => !IsNear(received[i], expected[i])).ToArray();
        return new(exercise, VerdictState.NotYet, 0, mistake?.Text ?? generic?.Text ?? Finding(wrong))
        {
            IsKnownMistake = mistake is not null || generic is not null,
            Hint = mistake?.Hint ?? generic?.Hint ?? Hint,
            CounterExample = !settings.MayQuote ? null
                : new([], names.Length == 1 ? Quantity.Text(received[wrong[0]]) : $"{names[wrong[0]]} = {Quantity.Text(received[wrong[0]])}"),
            Note = note,
        };
    }

    private string Finding(int[] wrong)
    {
        if (names.Length == 1) return $"{names[0]} is not right.";
        if (wrong.Length == names.Length) return "None of the numbers is right.";
        var right = names.Where((_, i) => !wrong.Contains(i)).ToArray();
        return $"{string.Join(", ", right)} {(right.Length == 1 ? "is" : "are")} right; look at {names[wrong[0]]} again.";
    }

    private bool AreNear(double[] received, double[] expected) => received.Zip(expected).All(pair => IsNear(pair.First, pair.Second));

    private bool IsNear(double received, double expected) => Quantity.IsNear(received, expected, Tolerance);
}
