using Lernet.Data;

namespace Lernet.Nn;

/// <summary>The training loop with everything around it: validation, metrics, history, progress, callbacks, a clear stop at NaN.</summary>
/// <remarks>
/// Its inner loop is the one of the lesson: <c>loss.Backward(); optimizer.Step();</c> for each batch, rows shuffled by seed + epoch.
/// The same seed gives the same weights, bit by bit.
/// </remarks>
/// <param name="model">What to train; initialised.</param>
/// <param name="loss">What to make small. Classes are coded as it wants them, for example −1 and 1.</param>
/// <param name="optimizer">What moves the parameters.</param>
public sealed class Trainer(Module model, LossFunction loss, Optimizer optimizer)
{
    private readonly List<Callback> callbacks = [];

    /// <summary>What is measured beside the loss, when the answers are classes; accuracy if not given.</summary>
    public IReadOnlyList<Metric> Metrics { get; init; } = [Metric.Accuracy];

    /// <summary>Hears how far the run is; <see cref="Training.Progress"/> if not given.</summary>
    public IProgress<TrainingProgress>? Progress { get; init; }

    /// <summary>Measures the seconds per epoch.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Adds callbacks, which are called in the order given.</summary>
    /// <returns>This trainer.</returns>
    public Trainer With(params Callback[] callbacks)
    {
        this.callbacks.AddRange(callbacks);
        return this;
    }

    /// <summary>Trains on the training part and validates after each epoch on the validation part; the test part is not touched.</summary>
    /// <inheritdoc cref="Fit(DataSet, int, int, Seed, CancellationToken)"/>
    public TrainingRun Fit(Split data, int epochs, int batchSize = 32, Seed seed = default, CancellationToken cancellation = default) =>
        Fit(data.Train, data.Validation.Count > 0 ? data.Validation : null, epochs, batchSize, seed, cancellation);

    /// <summary>Trains on all rows, without validation.</summary>
    /// <param name="data">What to learn from.</param>
    /// <param name="epochs">How often all rows are used, at least 1.</param>
    /// <param name="batchSize">Rows per step, at least 1.</param>
    /// <param name="seed">Decides the order of rows: epoch e shuffles with seed + e.</param>
    /// <param name="cancellation">Ends the run after the present batch; what was reached is returned.</param>
    /// <exception cref="ArgumentException">A setting is out of range, or there are no rows.</exception>
    /// <exception cref="NotFiniteException">The loss or a gradient became NaN or infinite.</exception>
    public TrainingRun Fit(DataSet data, int epochs, int batchSize = 32, Seed seed = default, CancellationToken cancellation = default) =>
        Fit(data, null, epochs, batchSize, seed, cancellation);

    private TrainingRun Fit(DataSet train, DataSet? validation, int epochs, int batchSize, Seed seed, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(batchSize);
        if (train.Count == 0) throw new ArgumentException($"fit: {train.Name} has no rows to learn from.");
        var coded = ClassReading.Coded(train, loss);
        var state = new TrainingState(model, optimizer, epochs, (train.Count + batchSize - 1) / batchSize);
        TrainingRun Run() => new()
        {
            Model = model, Loss = loss, Optimizer = optimizer.ToString()!, History = [.. state.History],
            Epochs = epochs, BatchSize = batchSize, Seed = seed, Stop = state.Reason, StopNote = state.Note,
        };

        callbacks.ForEach(c => c.OnStart(state));
        try
        {
            for (state.Epoch = 1; state.Epoch <= epochs && state.GoesOn; state.Epoch++) Epoch(state, coded, validation, batchSize, seed, cancellation);
        }
        catch (NotFiniteException notFinite)
        {
            state.End(StopReason.NotFinite, notFinite.Message);
            notFinite.Run = Run();
            throw;
        }
        callbacks.ForEach(c => c.OnEnd(state));
        return Run();
    }

    private void Epoch(TrainingState state, DataSet train, DataSet? validation, int batchSize, Seed seed, CancellationToken cancellation)
    {
        var started = Clock.GetTimestamp();
        var tally = new Tally(train, loss, withConfidence: false);
        model.SetMode(training: true);
        state.Batch = 0;
        foreach (var (x, y) in train.Batches(batchSize, shuffleSeed: seed with { Number = seed.Number + state.Epoch }))
        {
            if (cancellation.IsCancellationRequested) state.End(StopReason.Cancelled, "cancelled");
            if (!state.GoesOn) break;
            state.Batch++;
            Batch(state, x, y, tally);
            Report(state, tally.Loss, isLast: false);
        }
        if (state.Batch == state.Batches)
        {
            var scores = validation is null ? null : Evaluation.Of(model, loss, validation).Scores(Metrics);
            state.Add(new(state.Epoch, tally.Scores(Metrics), scores, Clock.GetElapsedTime(started).TotalSeconds));
            callbacks.ForEach(c => c.OnEpochEnd(state));
        }
        if (state.Epoch == state.Epochs || !state.GoesOn) Report(state, tally.Loss, isLast: true);
    }

    private void Batch(TrainingState state, Tensor x, Tensor y, Tally tally)
    {
        var predictions = model[x];
        var value = loss(predictions, y);
        state.BatchLoss = value.Item();
        if (!double.IsFinite(state.BatchLoss)) throw new NotFiniteException(state, FirstNonFinite.InValues(model, value, x, y));
        tally.Add(predictions, y, state.BatchLoss);
        value.Backward();
        if (optimizer.Parameters.Any(HasBrokenGradient))
        {
            throw new NotFiniteException(state, FirstNonFinite.InGradients(loss(model[x], y)));
        }
        optimizer.Step();
        callbacks.ForEach(c => c.OnBatchEnd(state));
    }

    // The sum alone is cheap; finite numbers may add up to infinity, so a look at each confirms it.
    private static bool HasBrokenGradient(Tensor parameter) =>
        parameter.Grad is { } gradient && !float.IsFinite(gradient.Sum().Item()) && gradient.HasNonFinite();

    private void Report(TrainingState state, double meanLoss, bool isLast) => (Progress ?? Training.Progress)?.Report(
        new(state.Epoch, state.Epochs, state.Batch, state.Batches, meanLoss, state.History.LastOrDefault()?.Validation, isLast));
}
