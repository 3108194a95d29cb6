namespace Lernet.Nn;

/// <summary>What <see cref="Trainer.FindLearningRate"/> saw: the loss after each of a row of growing learning rates.</summary>
/// <remarks>Smith 2017, "Cyclical learning rates for training neural networks", arXiv:1506.01186, section 3.3. Read the curve from left to
/// right: the loss is flat while steps are too small, falls, and rises when they are too large.</remarks>
/// <param name="Rates">The rates tried, growing by the same factor from one to the next.</param>
/// <param name="Losses">The loss of the batch before the step at each rate.</param>
/// <param name="Smoothed">The losses as a running mean, which is what to draw.</param>
public sealed record RateSearch(IReadOnlyList<double> Rates, IReadOnlyList<double> Losses, IReadOnlyList<double> Smoothed)
{
    /// <summary>The rate at which the smoothed loss falls fastest, per decade of the rate; a good start for training.</summary>
    /// <remarks>Slopes are taken over five rates, so that one batch does not decide. If the loss never falls, the smallest rate.</remarks>
    public double Suggestion
    {
        get
        {
            const int reach = 2;
            double SlopeAt(int i) => Smoothed[i + reach] - Smoothed[i - reach];
            var inside = Enumerable.Range(reach, Math.Max(0, Rates.Count - (2 * reach))).Where(i => SlopeAt(i) < 0);
            return inside.Any() ? Rates[inside.MinBy(SlopeAt)] : Rates[0];
        }
    }

    /// <summary>The suggestion and what was tried, in one line.</summary>
    public override string ToString() =>
        $"learning rate {Text.Short(Suggestion)} (tried {Rates.Count} from {Text.Short(Rates[0])} to {Text.Short(Rates[^1])})";
}
