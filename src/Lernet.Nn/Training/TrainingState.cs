namespace Lernet.Nn;

/// <summary>What callbacks see of a run in progress.</summary>
public sealed class TrainingState
{
    private readonly List<EpochResult> history = [];

    internal TrainingState(Module model, Optimizer optimizer, int epochs, int batches) =>
        (Model, Optimizer, Epochs, Batches) = (model, optimizer, epochs, batches);

    /// <summary>What is trained.</summary>
    public Module Model { get; }

    /// <summary>What moves the parameters; its learning rate may be changed.</summary>
    public Optimizer Optimizer { get; }

    /// <summary>How many epochs were asked for.</summary>
    public int Epochs { get; }

    /// <summary>How many batches an epoch has.</summary>
    public int Batches { get; }

    /// <summary>The epoch now running, from 1.</summary>
    public int Epoch { get; internal set; }

    /// <summary>The batch now running, from 1.</summary>
    public int Batch { get; internal set; }

    /// <summary>The loss of the last batch.</summary>
    public double BatchLoss { get; internal set; }

    /// <summary>The finished epochs.</summary>
    public IReadOnlyList<EpochResult> History => history;

    internal StopReason Reason { get; private set; } = StopReason.Completed;

    internal string Note { get; private set; } = "";

    internal bool GoesOn => Reason == StopReason.Completed;

    /// <summary>Ends the run after the present epoch (or the present batch, if asked for there).</summary>
    /// <param name="note">Why, in a few words for the reader of the run.</param>
    public void Stop(string note) => End(StopReason.Stopped, note);

    internal void End(StopReason reason, string note) => (Reason, Note) = (reason, note);

    internal void Add(EpochResult result) => history.Add(result);
}
