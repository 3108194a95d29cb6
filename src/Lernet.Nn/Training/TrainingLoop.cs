namespace Lernet.Nn;

/// <summary>The loop itself: epochs of batches, from the start or from where a checkpoint left off.</summary>
internal sealed class TrainingLoop(TrainingPlan plan, IProgress<TrainingProgress>? progress, TimeProvider clock, CancellationToken cancellation)
{
    private readonly TrainingState state = new(plan);
    private readonly IReadOnlyList<Callback> callbacks = plan.Callbacks;
    private double rate;

    public TrainingRun Run()
    {
        var saved = callbacks.OfType<Checkpoints>().Select(c => c.ToResume()).FirstOrDefault(c => c is not null);
        plan.Optimizer.RateFactor = 1;
        saved?.Place(state);
        foreach (var callback in callbacks) callback.OnStart(state);
        saved?.Restore(state);
        try
        {
            for (; state.Epoch <= plan.Epochs && state.GoesOn; state.Epoch++) Epoch();
        }
        catch (NotFiniteException notFinite)
        {
            state.End(StopReason.NotFinite, notFinite.Message);
            notFinite.Run = state.ToRun();
            throw;
        }
        foreach (var callback in callbacks) callback.OnEnd(state);
        return state.ToRun();
    }

    private void Epoch()
    {
        var started = clock.GetTimestamp();
        if (state.Batch == 0) state.Tally = plan.NewTally();
        plan.Model.SetMode(training: true);
        foreach (var (x, y) in plan.BatchesOf(state.Epoch, from: state.Batch))
        {
            if (cancellation.IsCancellationRequested) state.End(StopReason.Cancelled, "cancelled");
            if (!state.GoesOn) break;
            state.Batch++;
            Batch(x, y);
            Report(isLast: false);
        }
        if (state.Batch == state.Batches)
        {
            var scores = plan.Validation is null ? null : Evaluation.Of(plan.Model, plan.Loss, plan.Validation, plan.Metrics);
            state.Add(new(state.Epoch, state.Tally.Scores(plan.Metrics), scores, clock.GetElapsedTime(started).TotalSeconds)
            {
                Penalty = state.Tally.Penalty, LearningRate = rate,
            });
            foreach (var callback in callbacks) callback.OnEpochEnd(state);
        }
        if (state.Epoch == state.Epochs || !state.GoesOn) Report(isLast: true);
        state.Batch = 0;
    }

    private void Batch(Tensor x, Tensor y)
    {
        var predictions = plan.Model[x];
        var loss = plan.Loss(predictions, y);
        var total = WithPenalties(loss);
        if (!double.IsFinite(state.BatchLoss + state.BatchPenalty)) throw new NotFiniteException(state, FirstNonFinite.InValues(plan.Model, total, x, y));
        state.Tally.Add(predictions, y, state.BatchLoss, state.BatchPenalty);
        total.Backward();
        if (HasBrokenGradient()) throw new NotFiniteException(state, FirstNonFinite.InGradients(WithPenalties(plan.Loss(plan.Model[x], y))));
        foreach (var callback in callbacks) callback.OnGradients(state);
        rate = plan.Optimizer.LearningRate * plan.Optimizer.RateFactor;
        plan.Optimizer.Step();
        foreach (var callback in callbacks) callback.OnBatchEnd(state);
    }

    private Tensor WithPenalties(Tensor loss)
    {
        state.BatchLoss = loss.Item();
        state.BatchPenalty = 0;
        foreach (var callback in callbacks)
        {
            if (callback.AddToLoss(state) is not { } penalty) continue;
            state.BatchPenalty += penalty.Item();
            loss += penalty;
        }
        return loss;
    }

    // One look at the sum of all gradients, and so one wait for a device, keeps the promise that the weights are those before the batch: NaN
    // in a weight would show only in the next loss, and a step cannot be taken back. Finite numbers may add up to infinity, so a closer look
    // confirms it.
    private bool HasBrokenGradient() => plan.Optimizer.Parameters.Select(parameter => parameter.Grad).OfType<Tensor>()
        .GroupBy(gradient => gradient.Backend)
        .Any(there => !float.IsFinite(there.Select(gradient => gradient.Sum()).Aggregate((a, b) => a + b).Item())
            && there.Any(gradient => gradient.HasNonFinite()));

    private void Report(bool isLast) => progress?.Report(
        new(state.Epoch, state.Epochs, state.Batch, state.Batches, state.Tally.Loss, state.History.LastOrDefault()?.Validation, isLast));
}
