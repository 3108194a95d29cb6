namespace Lernet.Nn;

/// <summary>Ends training when the validation loss (without validation, the training loss) has stopped falling.</summary>
/// <remarks>Prechelt 1998, "Early stopping, but when?". Without <paramref name="restoreBest"/> the weights stay those of the last epoch.</remarks>
/// <param name="patience">How many epochs without improvement are allowed, at least 1.</param>
/// <param name="minImprovement">By how much the loss must fall to count, 0 or more.</param>
/// <param name="restoreBest">Whether the model gets back the weights of its best epoch at the end.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
public sealed class EarlyStopping(int patience, double minImprovement = 0, bool restoreBest = false) : Callback
{
    private double best;
    private Dictionary<string, Tensor>? bestState;

    /// <summary>The best epoch so far, from 1; 0 before the first.</summary>
    public int BestEpoch { get; private set; }

    /// <inheritdoc/>
    public override void OnStart(TrainingState state)
    {
        Require.AtLeast(1, patience, "early stopping");
        Require.AtLeast(0, minImprovement, "early stopping");
        (best, BestEpoch, bestState) = (double.PositiveInfinity, 0, null);
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingState state)
    {
        var loss = state.History[^1].DecidingLoss;
        if (loss < best - minImprovement)
        {
            (best, BestEpoch) = (loss, state.Epoch);
            if (restoreBest) bestState = state.Model.GetState().ToDictionary();
        }
        else if (state.Epoch - BestEpoch >= patience)
        {
            state.Stop($"no better loss for {patience} epochs; the best was epoch {BestEpoch}");
        }
    }

    /// <inheritdoc/>
    public override void OnEnd(TrainingState state)
    {
        if (bestState is not null) state.Model.SetState(bestState);
    }

    /// <inheritdoc/>
    public override void Save(SavedState state)
    {
        state.Set("best", best);
        state.Set("best epoch", BestEpoch);
        foreach (var (path, value) in bestState ?? []) state.Part("weights").Set(path, value);
    }

    /// <inheritdoc/>
    public override void Load(SavedState state)
    {
        (best, BestEpoch) = (state.Number("best"), (int)state.Number("best epoch"));
        var weights = state.Part("weights");
        bestState = weights.IsEmpty ? null : weights.TensorNames.ToDictionary(path => path, path => weights.Tensor(path));
    }
}
