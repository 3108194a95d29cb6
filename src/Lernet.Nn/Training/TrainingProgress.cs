namespace Lernet.Nn;

/// <summary>How far a training run is.</summary>
/// <param name="Epoch">The epoch now running, from 1.</param>
/// <param name="Epochs">How many there will be.</param>
/// <param name="Batch">Batches done in this epoch.</param>
/// <param name="Batches">Batches per epoch.</param>
/// <param name="Loss">The mean loss of this epoch so far.</param>
/// <param name="Validation">The scores of the last finished epoch on the validation part, if there is one.</param>
/// <param name="IsLast">Whether the run has ended, by itself or early.</param>
public sealed record TrainingProgress(int Epoch, int Epochs, int Batch, int Batches, double Loss, Scores? Validation, bool IsLast)
{
    private const int Width = 20;

    /// <summary>The part of the run that is done, from 0 to 1.</summary>
    public double Fraction => (Epoch - 1 + ((double)Batch / Batches)) / Epochs;

    /// <summary>One line: <c>[########............] epoch 12/30, loss 0.0812, validation 0.1042, accuracy 96.7 %</c>.</summary>
    public override string ToString()
    {
        var done = (int)Math.Floor(Fraction * Width);
        var validation = Validation is null ? "" : $", validation {Validation}";
        return $"[{new string('#', done)}{new string('.', Width - done)}] epoch {Epoch}/{Epochs}, loss {Text.Short(Loss)}{validation}";
    }
}
