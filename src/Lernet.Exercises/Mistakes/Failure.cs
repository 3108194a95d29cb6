namespace Lernet.Exercises;

/// <summary>The trials of the first stage that went wrong: which mistake explains them, and which to show.</summary>
/// <param name="All">All trials of the stage.</param>
/// <param name="Tolerance">How far a number may stray.</param>
internal sealed record Failure(IReadOnlyList<Trial> All, double Tolerance)
{
    // A mistake is named when it explains this share of the wrong results; the rest may be a second mistake.
    private const double Explained = 0.8;

    /// <summary>The trials that went wrong, the easiest to read first; hidden ones at the end.</summary>
    public IReadOnlyList<Trial> Wrong { get; } = [.. All.Where(trial => !trial.IsNear(trial.Expected, Tolerance)).OrderBy(trial => trial.Reading)];

    /// <summary>What is right at other inputs; null where only the stated examples are known.</summary>
    public Func<IReadOnlyList<Quantity>, Quantity>? Reference { get; init; }

    /// <summary>Which inputs are whole numbers by their type.</summary>
    public IReadOnlyList<bool> Whole { get; init; } = [];

    /// <summary>Whether a finding may say how the right value follows from the wrong one.</summary>
    public bool ShowsExpected { get; init; }

    /// <summary>Whether enough of the wrong results are of a kind.</summary>
    public bool Holds(Func<Trial, bool> kind) => Wrong.Count(kind) >= Explained * Wrong.Count;

    /// <summary>The mistake whose predictions agree with the received values most often, if it explains enough of them, and enough of the wrong ones.</summary>
    public TMistake? Explain<TMistake>(IReadOnlyList<TMistake> mistakes, Func<TMistake, Func<IReadOnlyList<Quantity>, Quantity>> predictor) where TMistake : class =>
        mistakes.Select(mistake => (Mistake: mistake, Predicts: Predicted(predictor(mistake))))
            .Where(candidate => Holds(candidate.Predicts.Contains) && candidate.Predicts.Count >= Explained * All.Count)
            .OrderByDescending(candidate => candidate.Predicts.Count).Select(candidate => candidate.Mistake).FirstOrDefault();

    private HashSet<Trial> Predicted(Func<IReadOnlyList<Quantity>, Quantity> predict) =>
        [.. All.Where(trial => trial.IsNear(predict(trial.Inputs), Tolerance))];

    /// <summary>The easiest to read of the wrong trials, among those that a mistake predicts where one is named; a hidden one only if there is no other.</summary>
    public Trial Smallest(Func<IReadOnlyList<Quantity>, Quantity>? prediction) =>
        Wrong.FirstOrDefault(trial => prediction is null || trial.IsNear(prediction(trial.Inputs), Tolerance)) ?? Wrong[0];
}
