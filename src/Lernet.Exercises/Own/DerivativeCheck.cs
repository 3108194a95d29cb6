namespace Lernet.Exercises;

/// <summary>An operation with a derivative of its own: what Backward gives must agree with finite differences of the operation itself.</summary>
public sealed class DerivativeCheck : OwnCheck<DerivativeCheck>
{
    private readonly List<Quantity> places = [];
    private readonly List<HiddenInputs> hidden = [];
    private double tolerance = GradientQuestion.UsualTolerance;

    internal DerivativeCheck(string id, Func<Tensor, Tensor> answer) : base(id, Answer.Of(answer), RecordedCheck.ByOverload)
    {
    }

    /// <summary>A place that everybody sees.</summary>
    public DerivativeCheck At(Quantity x)
    {
        places.Add(x);
        return this;
    }

    /// <summary>Random places that only the grader tries.</summary>
    public DerivativeCheck Hidden(int count, Draw x)
    {
        hidden.Add(new(count, x));
        return this;
    }

    /// <summary>How far the two derivatives may be apart, times max(1, |finite difference|); 0.01, what float32 allows, if not said.</summary>
    public DerivativeCheck Tolerance(double most)
    {
        tolerance = most;
        return this;
    }

    private protected override Question Question() => new GradientQuestion("a function like Tensor Mine(Tensor x)")
    {
        Places = places.Count > 0 || IsReference ? places : GradientQuestion.UsualPlaces,
        Hidden = hidden,
        Tolerance = tolerance,
        Hint = HintText,
    };
}
