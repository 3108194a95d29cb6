namespace Lernet.Exercises;

/// <summary>An operation of the student's with a derivative of its own: what goes backward is held against central differences of the operation.</summary>
/// <param name="form">What to hand in, in words.</param>
public sealed class GradientQuestion(string form) : Question
{
    // In float32 a central difference with h = 0.01 is good to about 1e−3 for numbers of size 1.
    internal const double UsualTolerance = 0.01;

    private const double H = 0.01;

    internal static IReadOnlyList<Quantity> UsualPlaces { get; } = [[0.5, 0.75], [1, 0.75], [2, 0.75], [-0.5, 0.75], [-1, 0.75], [0.3, 0.75]];

    /// <summary>Where it is tried, as everybody may see.</summary>
    public IReadOnlyList<Quantity> Places { internal get; init; } = UsualPlaces;

    /// <summary>Where only a grader tries it.</summary>
    public IReadOnlyList<HiddenInputs> Hidden { internal get; init; } = [];

    /// <summary>How far the two derivatives may be apart, times max(1, |finite difference|).</summary>
    public double Tolerance { get; init; } = UsualTolerance;

    /// <inheritdoc/>
    public override string Form => form;

    internal override bool Accepts(Answer answer) => answer is FunctionAnswer { Fits: true, Inputs: 1 };

    internal override Verdict Judge(Exercise exercise, Answer answer, JudgeSettings settings)
    {
        var operation = new Measured([], (FunctionAnswer)answer);
        var hidden = settings.WithHidden ? Hidden.SelectMany((inputs, i) => inputs.From(settings.Seed.For(i))).Select(inputs => inputs[0]) : [];
        var (tried, mayQuote) = (0, settings.MayQuote);
        try
        {
            foreach (var (x, isHidden) in Places.Select(x => (x, false)).Concat(hidden.Select(x => (x, true))))
            {
                mayQuote &= !isHidden;
                if (GradientPlace.Of(operation, x, tried % x.Numbers.Count, H, settings.Seed.For("weights").For(tried)) is not { } place) continue;
                tried++;
                if (place.Backward is not { } backward) return NotYet("No gradient arrives at x: does your operation call Record with x?", isKnown: true);
                if (!GradientPlace.Agree(backward, place.Numeric, Tolerance))
                {
                    var where = !mayQuote ? "At an input that is not shown, Backward and finite differences of your operation do not agree."
                        : $"At x = {x}, by number {place.Element + 1} of x, Backward gives {(Quantity)backward}, finite differences give {(Quantity)Math.Round(place.Numeric, 3)}.";
                    return GradientPlace.Agree(-backward, place.Numeric, Tolerance) ? NotYet($"{where} The sign is turned.", isKnown: true) : NotYet(where, isKnown: false);
                }
                if (!GradientPlace.Agree(place.Weighted.Backward, place.Weighted.Numeric, Tolerance))
                {
                    return NotYet("The derivative is not multiplied by g, what arrives from above: (x, g => g * …).", isKnown: true);
                }
            }
        }
        catch (AnswerException e)
        {
            return e.IsNotWritten ? Verdicts.NotWritten(exercise) : Verdicts.Stopped(exercise, 0, e, mayQuote ? new([], e.ShortType) : null);
        }
        return tried == 0
            ? NotYet("The operation is finite at none of the places tried.", isKnown: false)
            : Verdicts.Right(exercise, $"Backward agrees with finite differences of your operation at {tried} places.");

        Verdict NotYet(string finding, bool isKnown) => new(exercise, VerdictState.NotYet, 0, finding) { IsKnownMistake = isKnown, Hint = Hint };
    }
}
