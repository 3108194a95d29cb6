using System.Reflection;

namespace Lernet.Exercises;

/// <summary>A function to be written: examples that everybody sees, and hidden inputs on which the instructor's own function is the reference.</summary>
/// <typeparam name="TFunction">The function's type, known from the answer.</typeparam>
public sealed class FunctionCheck<TFunction> : OwnCheck<FunctionCheck<TFunction>> where TFunction : Delegate
{
    private readonly List<StageDraft> stages = [new(1, "")];
    private readonly List<Misconception<TFunction>> mistakes = [];
    private readonly TFunction function;
    private readonly string name;
    private double tolerance = 1e-5;

    internal FunctionCheck(string id, TFunction function, string name) : base(id, Answer.Of((Delegate)function), RecordedCheck.ByOverload) =>
        (this.function, this.name) = (function, name);

    private protected override int MostPoints => stages.Sum(stage => stage.Points);

    /// <summary>An input that everybody sees, with the right result.</summary>
    public FunctionCheck<TFunction> Example(Quantity input, Quantity gives) => Add([input], gives);

    /// <summary>Two inputs that everybody sees, with the right result.</summary>
    public FunctionCheck<TFunction> Example(Quantity first, Quantity second, Quantity gives) => Add([first, second], gives);

    /// <summary>Three inputs that everybody sees, with the right result.</summary>
    public FunctionCheck<TFunction> Example(Quantity first, Quantity second, Quantity third, Quantity gives) => Add([first, second, third], gives);

    /// <summary>A further stage, earned only by what passes the stages before: the examples after it count there.</summary>
    /// <param name="points">What it earns.</param>
    /// <param name="otherwise">What it means if only this stage fails, such as "Right near zero, but it overflows for large numbers."</param>
    public FunctionCheck<TFunction> Then(int points, string otherwise)
    {
        stages.Add(new(points, otherwise));
        return this;
    }

    /// <summary>How far a number may stray, times max(1, |expected|); 1e−5, what float32 arithmetic needs, if not said.</summary>
    public FunctionCheck<TFunction> Tolerance(double most)
    {
        tolerance = most;
        return this;
    }

    /// <summary>Random inputs that only the grader tries, other ones for each student. Write it between the lines of hidden tests.</summary>
    /// <param name="count">How many calls.</param>
    /// <param name="inputs">How each input is made.</param>
    public FunctionCheck<TFunction> Hidden(int count, params Draw[] inputs) => Hidden(stage: 1, count, inputs);

    /// <summary>The same for a later stage.</summary>
    /// <param name="stage">Which stage, from 1.</param>
    /// <param name="count">How many calls.</param>
    /// <param name="inputs">How each input is made.</param>
    public FunctionCheck<TFunction> Hidden(int stage, int count, params Draw[] inputs)
    {
        stages[stage - 1].Hidden.Add(new(count, inputs));
        return this;
    }

    /// <summary>One more hidden call, the same for everybody, in the last stage: an edge case. The reference gives the result.</summary>
    public FunctionCheck<TFunction> HiddenCase(params Quantity[] inputs)
    {
        stages[^1].HiddenCases.Add(inputs);
        return this;
    }

    /// <summary>A typical mistake: when the results are those of a wrong function, the verdict says so.</summary>
    /// <param name="text">What went wrong, as a sentence to the student.</param>
    /// <param name="wrong">What somebody who makes it computes; it may call the instructor's function.</param>
    /// <param name="hint">What to try.</param>
    public FunctionCheck<TFunction> Mistake(string text, TFunction wrong, string? hint = null)
    {
        mistakes.Add(new(text, wrong, hint));
        return this;
    }

    private protected override void SetWorth(int points) => stages[^1].Points = points;

    private protected override Question Question() => !IsReference && stages.All(stage => stage.Examples.Count == 0)
        ? new LaterQuestion(Form, answer => answer is FunctionAnswer { Fits: true } given && given.Inputs == Names.Length) { Hint = HintText }
        : new FunctionQuestion<TFunction>(Form, Names)
        {
            Reference = function,
            Stated = stages.SelectMany(stage => stage.Examples).ToDictionary(example => example.Key, example => example.Value),
            Stages = [.. stages.Select(stage => stage.ToStage())],
            Mistakes = mistakes,
            Tolerance = tolerance,
            ShowsExpected = true,
            Hint = HintText,
        };

    private ParameterInfo[] Parameters => [.. function.Method.GetParameters().TakeLast(typeof(TFunction).GetMethod("Invoke")!.GetParameters().Length)];

    private string[] Names => [.. Parameters.Select((parameter, i) => parameter.Name is { Length: > 0 } given ? given : $"input {i + 1}")];

    private string Form => $"{AnswerValue.Name(function.Method.ReturnType)} {name}({string.Join(", ", Parameters.Zip(Names, (p, n) => $"{AnswerValue.Name(p.ParameterType)} {n}"))})";

    private FunctionCheck<TFunction> Add(Quantity[] inputs, Quantity gives)
    {
        stages[^1].Examples.Add(inputs, gives);
        return this;
    }
}
