namespace Lernet.Nn;

/// <summary>What callbacks see of a run in progress.</summary>
public sealed class TrainingState
{
    private readonly List<EpochResult> history = [];

    internal TrainingState(TrainingPlan plan) => Plan = plan;

    /// <summary>What is trained.</summary>
    public Module Model => Plan.Model;

    /// <summary>What moves the parameters; its learning rate may be changed.</summary>
    public Optimizer Optimizer => Plan.Optimizer;

    /// <summary>How many epochs were asked for.</summary>
    public int Epochs => Plan.Epochs;

    /// <summary>How many batches an epoch has.</summary>
    public int Batches => Plan.Batches;

    /// <summary>The epoch now running, from 1.</summary>
    public int Epoch { get; internal set; } = 1;

    /// <summary>The batch now running, from 1; 0 before the first of an epoch.</summary>
    public int Batch { get; internal set; }

    /// <summary>How many steps this run has made, over all epochs.</summary>
    public int Step => ((Epoch - 1) * Batches) + Batch;

    /// <summary>The loss of the last batch, without penalties.</summary>
    public double BatchLoss { get; internal set; }

    /// <summary>What penalties added to the loss of the last batch.</summary>
    public double BatchPenalty { get; internal set; }

    /// <summary>The finished epochs.</summary>
    public IReadOnlyList<EpochResult> History => history;

    internal TrainingPlan Plan { get; }

    internal Tally Tally { get; set; } = null!;

    internal StopReason Reason { get; private set; } = StopReason.Completed;

    internal string Note { get; private set; } = "";

    internal bool GoesOn => Reason == StopReason.Completed;

    /// <summary>Ends the run after the present epoch (or the present batch, if asked for there).</summary>
    /// <param name="note">Why, in a few words for the reader of the run.</param>
    public void Stop(string note) => End(StopReason.Stopped, note);

    internal void End(StopReason reason, string note) => (Reason, Note) = (reason, note);

    internal void Add(EpochResult result) => history.Add(result);

    internal TrainingRun ToRun() => new()
    {
        Model = Model, Loss = Plan.Loss, Optimizer = Optimizer.ToString()!, History = [.. history],
        Epochs = Epochs, BatchSize = Plan.BatchSize, Metrics = Plan.Metrics, Seed = Plan.Seed, Stop = Reason, StopNote = Note,
    };
}
