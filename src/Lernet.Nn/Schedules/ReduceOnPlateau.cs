namespace Lernet.Nn;

/// <summary>The learning rate times a factor whenever the validation loss (without validation, the training loss) has stopped falling.</summary>
/// <remarks>As PyTorch's ReduceLROnPlateau with its defaults: an epoch is better if its loss is below best · (1 − threshold); after more than
/// <c>patience</c> epochs in a row that are not, the rate falls, and <c>cooldown</c> epochs are not counted.</remarks>
public sealed class ReduceOnPlateau : Callback
{
    // Smaller changes of the learning rate are not made.
    private const double Least = 1e-8;

    private double best;
    private int badEpochs;
    private int cooling;

    /// <summary>What the rate is multiplied by each time, above 0 and below 1.</summary>
    public double Factor { get; init => field = value is > 0 and < 1 ? value : throw Allowed.Refused("plateau", "factor", value, "It must be above 0 and below 1."); } = 0.1;

    /// <summary>How many epochs without improvement are allowed, 0 or more.</summary>
    public int Patience { get; init => field = Allowed.Count("plateau", "patience", value, least: 0); } = 10;

    /// <summary>By what part the loss must fall to count, from 0 to below 1.</summary>
    public double Threshold { get; init => field = Allowed.Fraction("plateau", "threshold", value); } = 1e-4;

    /// <summary>How many epochs after a fall of the rate are not counted, 0 or more.</summary>
    public int Cooldown { get; init => field = Allowed.Count("plateau", "cooldown", value, least: 0); }

    /// <summary>The smallest part of the rate that is left, 0 or more.</summary>
    public double End { get; init => field = Allowed.NotNegative("plateau", "end", value); }

    /// <inheritdoc/>
    public override void OnStart(TrainingState state) => (best, badEpochs, cooling) = (double.PositiveInfinity, 0, 0);

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingState state)
    {
        var loss = state.History[^1].DecidingLoss;
        if (loss < best * (1 - Threshold)) (best, badEpochs) = (loss, 0);
        else badEpochs++;
        if (cooling > 0) (cooling, badEpochs) = (cooling - 1, 0);
        if (badEpochs <= Patience) return;
        var (now, less) = (state.Optimizer.RateFactor, Math.Max(state.Optimizer.RateFactor * Factor, End));
        if ((now - less) * state.Optimizer.LearningRate > Least) state.Optimizer.RateFactor = less;
        (cooling, badEpochs) = (Cooldown, 0);
    }

    /// <inheritdoc/>
    public override void Save(SavedState state)
    {
        state.Set("best", best);
        state.Set("bad epochs", badEpochs);
        state.Set("cooling", cooling);
    }

    /// <inheritdoc/>
    public override void Load(SavedState state) =>
        (best, badEpochs, cooling) = (state.Number("best"), (int)state.Number("bad epochs"), (int)state.Number("cooling"));

    /// <inheritdoc/>
    public override string ToString() => $"× {Text.Short(Factor)} after {Patience} epochs without improvement";
}
