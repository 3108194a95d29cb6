namespace Lernet.Exercises;

/// <summary>The trials of the first stage that went wrong: which mistake explains them, and which to show.</summary>
/// <param name="all">All trials of the stage.</param>
/// <param name="tolerance">How far a number may stray.</param>
internal sealed class Failure(IReadOnlyList<Trial> all, double tolerance)
{
    // A mistake is named when it explains this share of the wrong results; the rest may be a second mistake.
    private const double Explained = 0.8;

    private readonly Trial[] wrong = [.. all.Where(trial => !trial.IsNear(trial.Expected, tolerance)).OrderBy(trial => trial.Reading)];

    /// <summary>The mistake whose predictions agree with the received values most often, if it explains enough of the wrong ones.</summary>
    public TMistake? Explain<TMistake>(IReadOnlyList<TMistake> mistakes, Func<TMistake, Func<IReadOnlyList<Quantity>, Quantity>> predictor) where TMistake : class =>
        mistakes.Where(mistake => Agreement(predictor(mistake), wrong) >= Explained).MaxBy(mistake => Agreement(predictor(mistake), all));

    /// <summary>The easiest to read of the wrong trials, among those that a mistake predicts where one is named; a hidden one only if there is no other.</summary>
    public Trial Smallest(Func<IReadOnlyList<Quantity>, Quantity>? prediction) =>
        wrong.FirstOrDefault(trial => prediction is null || trial.IsNear(prediction(trial.Inputs), tolerance)) ?? wrong[0];

    private double Agreement(Func<IReadOnlyList<Quantity>, Quantity> predict, IReadOnlyList<Trial> trials) =>
        trials.Count(trial => trial.IsNear(predict(trial.Inputs), tolerance)) / (double)trials.Count;
}
