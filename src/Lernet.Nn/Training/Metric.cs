namespace Lernet.Nn;

/// <summary>A measure of classification beside the loss.</summary>
/// <param name="Name">What curves and tables call it.</param>
/// <param name="Measure">Computes it from right and wrong answers.</param>
public sealed record Metric(string Name, Func<ConfusionMatrix, double> Measure)
{
    /// <summary>The fraction of right answers.</summary>
    public static Metric Accuracy { get; } = new("accuracy", m => m.Accuracy);

    /// <summary>The mean precision of the classes; see <see cref="ConfusionMatrix.MacroPrecision"/>.</summary>
    public static Metric Precision { get; } = new("precision", m => m.MacroPrecision);

    /// <summary>The mean recall of the classes; see <see cref="ConfusionMatrix.MacroRecall"/>.</summary>
    public static Metric Recall { get; } = new("recall", m => m.MacroRecall);

    /// <summary>The mean F1 of the classes; see <see cref="ConfusionMatrix.MacroF1"/>.</summary>
    public static Metric F1 { get; } = new("F1", m => m.MacroF1);
}
