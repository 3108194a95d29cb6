using Lernet.Data;

namespace Lernet.Nn;

/// <summary>All that a run is decided by.</summary>
internal sealed record TrainingPlan
{
    public required Module Model { get; init; }

    public required LossFunction Loss { get; init; }

    public required Optimizer Optimizer { get; init; }

    /// <summary>What to learn from, with its classes coded as the loss wants them.</summary>
    public required DataSet Train { get; init; }

    public required DataSet? Validation { get; init; }

    public required int Epochs { get; init; }

    public required int BatchSize { get; init; }

    public required Seed Seed { get; init; }

    public required IReadOnlyList<Metric> Metrics { get; init; }

    /// <summary>In the order in which they are called: those that save the state of all others come last.</summary>
    public required IReadOnlyList<Callback> Callbacks { get; init; }

    public int Batches => (Train.Count + BatchSize - 1) / BatchSize;

    /// <summary>The rows of an epoch from a batch on, in the order that the seed gives this epoch, on the network's device.</summary>
    public IEnumerable<(Tensor Inputs, Tensor Targets)> BatchesOf(int epoch, int from)
    {
        var batches = Train.Batches(BatchSize, shuffleSeed: Seed with { Number = Seed.Number + epoch }).Skip(from);
        return (Train.Augment is null ? batches : batches.Prefetch()).At(Model);
    }

    public Tally NewTally() => new(Train, Loss, Metrics.Any(m => m.NeedsPredictions));
}
