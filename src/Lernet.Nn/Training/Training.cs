namespace Lernet.Nn;

/// <summary>Helpers for training loops.</summary>
public static class Training
{
    /// <summary>The epochs 1, 2, … count, to be looped over: <c>foreach (var epoch in Training.Epochs(30))</c>.</summary>
    /// <param name="count">How many, 0 or more.</param>
    public static IEnumerable<int> Epochs(int count) => Enumerable.Range(1, count);

    /// <summary>Where trainers report when they are given no <see cref="Trainer.Progress"/> of their own; a notebook host sets it.</summary>
    public static IProgress<TrainingProgress>? Progress { get; set; }
}
