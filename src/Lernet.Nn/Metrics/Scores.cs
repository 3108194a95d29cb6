namespace Lernet.Nn;

/// <summary>How good a model is on some data.</summary>
/// <param name="Loss">The mean loss per row.</param>
/// <param name="Metrics">Further measures by name, such as accuracy.</param>
public sealed record Scores(double Loss, IReadOnlyDictionary<string, double> Metrics)
{
    /// <summary>The fraction of right classes, if that was measured.</summary>
    public double? Accuracy => Metrics.TryGetValue(Metric.Accuracy.Name, out var accuracy) ? accuracy : null;

    /// <summary>Loss and accuracy in a few words.</summary>
    public override string ToString() => Text.Short(Loss) + (Accuracy is { } accuracy ? $", accuracy {Text.Percent(accuracy)}" : "");
}
