namespace Lernet.Nn;

/// <summary>What one epoch brought.</summary>
/// <param name="Epoch">Its number, from 1.</param>
/// <param name="Train">Means over the batches of the epoch, while the parameters were moving.</param>
/// <param name="Validation">Scores on the validation part after the epoch; null without one.</param>
/// <param name="Seconds">How long it took, validation included.</param>
public sealed record EpochResult(int Epoch, Scores Train, Scores? Validation, double Seconds)
{
    /// <summary>The mean of what penalties added to the training loss, which does not hold it; 0 without penalties.</summary>
    public double Penalty { get; init; }

    /// <summary>The optimizer's learning rate at the last step of the epoch, as schedules left it.</summary>
    public double LearningRate { get; init; }

    /// <summary>The loss a best epoch is chosen by: on the validation part if there is one, else on the training part.</summary>
    public double DecidingLoss => (Validation ?? Train).Loss;
}
