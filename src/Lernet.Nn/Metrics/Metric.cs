namespace Lernet.Nn;

/// <summary>A measure beside the loss.</summary>
/// <param name="Name">What curves and tables call it.</param>
/// <param name="Measure">Computes it from the answers to a whole data set; null where it does not apply, such as an accuracy of numbers.</param>
/// <example><code>
/// var half = new Metric("recall of class 1", answers => answers.Confusion?.Recall(1));
/// </code></example>
public sealed partial record Metric(string Name, Func<Answers, double?> Measure)
{
    /// <summary>Whether it looks at <see cref="Answers.Predictions"/> and <see cref="Answers.Targets"/>, which are then kept for all rows.</summary>
    public bool NeedsPredictions { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
