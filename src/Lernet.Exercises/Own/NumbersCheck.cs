namespace Lernet.Exercises;

/// <summary>Numbers to be worked out. The instructor's own numbers are the reference; a notebook of a student does not hold them.</summary>
public sealed class NumbersCheck : OwnCheck<NumbersCheck>
{
    private readonly IReadOnlyList<double> own;
    private readonly List<Misconception<Func<Seed, double[]>>> mistakes = [];
    private Func<Seed, double[]>? rule;
    private string[] names;
    private double tolerance = 0.005;

    internal NumbersCheck(string id, double[] answer) : base(id, Answer.Of(answer), RecordedCheck.ByOverload) =>
        (own, names) = ([.. answer], answer.Length == 1 ? ["the number"] : [.. answer.Select((_, i) => $"number {i + 1}")]);

    /// <summary>What the numbers are called, one name for each.</summary>
    public NumbersCheck Named(params string[] each)
    {
        names = each;
        return this;
    }

    /// <summary>How far a number may stray, times max(1, |expected|); 0.005, what two decimals need, if not said.</summary>
    public NumbersCheck Tolerance(double most)
    {
        tolerance = most;
        return this;
    }

    /// <summary>Numbers that differ from student to student: the rule that makes the right ones. Write it between the lines of hidden tests.</summary>
    /// <param name="right">From the student's seed, as <see cref="Student.Seed"/> gives it in the notebook, to the right numbers.</param>
    public NumbersCheck ForStudent(Func<Seed, double[]> right)
    {
        rule = right;
        return this;
    }

    /// <summary>A typical mistake and the numbers it leads to.</summary>
    public NumbersCheck Mistake(string text, params double[] wrong) => Mistake(text, _ => wrong);

    /// <summary>A typical mistake and the rule that makes its numbers for a student.</summary>
    public NumbersCheck Mistake(string text, Func<Seed, double[]> wrong)
    {
        mistakes.Add(new(text, wrong));
        return this;
    }

    private protected override Question Question() => IsReference
        ? new NumbersQuestion(names) { ExpectedFor = rule, Expected = [.. own], Mistakes = [], MistakesFor = mistakes, Tolerance = tolerance, Hint = HintText }
        : new LaterQuestion(NumbersQuestion.FormOf(names), answer => answer is ValuesAnswer values && values.Numbers.Count == names.Length) { Hint = HintText };
}
