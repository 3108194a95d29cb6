using Lernet.Data;

namespace Lernet.Nn;

/// <summary>The training loop with everything around it: validation, metrics, history, progress, callbacks, a clear stop at NaN.</summary>
/// <remarks>
/// Its inner loop is the one of the lesson: <c>loss.Backward(); optimizer.Step();</c> for each batch, rows shuffled by seed + epoch.
/// Batches are brought to the device where the network is.
/// The same seed gives the same weights, bit by bit, also when the run was killed in between and goes on from its <see cref="Checkpoints"/>.
/// </remarks>
/// <param name="model">What to train; initialised.</param>
/// <param name="loss">What to make small. Classes are coded as it wants them, for example −1 and 1.</param>
/// <param name="optimizer">What moves the parameters; made without parameters, it gets the model's.</param>
public sealed class Trainer(Module model, LossFunction loss, Optimizer optimizer)
{
    private readonly List<Callback> callbacks = [];

    /// <summary>What is measured beside the loss, where it applies; accuracy if not given.</summary>
    public IReadOnlyList<Metric> Metrics { get; init; } = [Metric.Accuracy];

    /// <summary>Hears how far the run is; <see cref="Training.Progress"/> if not given.</summary>
    public IProgress<TrainingProgress>? Progress { get; init; }

    /// <summary>Measures the seconds per epoch.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Adds penalties, schedules and other callbacks, which are called in the order given; checkpoints are written after them.</summary>
    /// <returns>This trainer.</returns>
    /// <exception cref="ArgumentException">There would be two schedules: they would overwrite each other's learning rate.</exception>
    public Trainer With(params Callback[] callbacks)
    {
        this.callbacks.AddRange(callbacks);
        return this.callbacks.Count(c => c is Schedule or ReduceOnPlateau) < 2
            ? this
            : throw new ArgumentException("trainer: two schedules would overwrite each other's learning rate. Join them, as in new WarmUp(100, then: new CosineDecay(900)).");
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
    /// <exception cref="ModuleException">The optimizer has no parameter of the network, or the network was moved to another device
    /// after its optimizer was made.</exception>
    /// <exception cref="NotFiniteException">The loss or a gradient became NaN or infinite.</exception>
    /// <exception cref="CheckpointException">The run is to go on from a checkpoint that is damaged or of another run.</exception>
    public TrainingRun Fit(DataSet data, int epochs, int batchSize = 32, Seed seed = default, CancellationToken cancellation = default) =>
        Fit(data, null, epochs, batchSize, seed, cancellation);

    /// <summary>Tries learning rates from small to large on the training rows, and says which is worth trying; weights and optimizer stay as they were.</summary>
    /// <param name="data">What to learn from.</param>
    /// <param name="from">The smallest rate, above 0.</param>
    /// <param name="to">The largest rate, above the smallest.</param>
    /// <param name="steps">How many rates to try, at least 10: one step of the optimizer each.</param>
    /// <param name="batchSize">Rows per step, at least 1.</param>
    /// <param name="seed">Decides the order of rows.</param>
    /// <exception cref="ArgumentException">A setting is out of range, or there are no rows.</exception>
    public RateSearch FindLearningRate(DataSet data, double from = 1e-6, double to = 10, int steps = 100, int batchSize = 32, Seed seed = default)
    {
        var finder = new RateFinder { From = from, To = to, Steps = steps };
        return finder.Run(Plan(data, null, epochs: 1, batchSize, seed));
    }

    private TrainingRun Fit(DataSet train, DataSet? validation, int epochs, int batchSize, Seed seed, CancellationToken cancellation) =>
        new TrainingLoop(Plan(train, validation, epochs, batchSize, seed), Progress ?? Training.Progress, Clock, cancellation).Run();

    private DataSet Varied(DataSet data, Seed seed) => callbacks.OfType<Augmenting>().Aggregate(data, (varied, augmenting) => augmenting.Vary(varied, seed));

    private TrainingPlan Plan(DataSet train, DataSet? validation, int epochs, int batchSize, Seed seed)
    {
        Require.AtLeast(1, epochs, "fit");
        Require.AtLeast(1, batchSize, "fit");
        if (train.Count == 0) throw new ArgumentException($"fit: {train.Name} has no rows to learn from.");
        if (optimizer.Parameters.Count == 0) optimizer.Bind(model.Parameters);
        if (ModulePlace.Of(model) is { } place && optimizer.Parameters.FirstOrDefault(p => !ReferenceEquals(p.Backend, place)) is { } left)
        {
            throw ModuleException.OptimizerElsewhere(left.Backend, place);
        }
        if (!optimizer.Parameters.Intersect(model.Parameters, ReferenceEqualityComparer.Instance).Any()) throw ModuleException.OptimizerOfOthers(optimizer.Parameters.Count);
        return new()
        {
            Model = model, Loss = loss, Optimizer = optimizer, Train = Varied(ClassReading.Coded(train, loss), seed), Validation = validation,
            Epochs = epochs, BatchSize = batchSize, Seed = seed, Metrics = Metrics, Callbacks = [.. callbacks.OrderBy(c => c is Checkpoints)],
        };
    }
}
