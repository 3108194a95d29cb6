namespace Lernet.Nn;

/// <summary>A measure beside the loss.</summary>
/// <param name="Name">What curves and tables call it.</param>
/// <param name="Measure">Computes it from the answers to a whole data set; null where it does not apply, such as an accuracy of numbers.</param>
/// <example><code>
/// var half = new Metric("recall of class 1", answers => answers.Confusion?.Recall(1)) { IsFraction = true };
/// </code></example>
public sealed partial record Metric(string Name, Func<Answers, double?> Measure)
{
    /// <summary>Whether it looks at <see cref="Answers.Predictions"/> and <see cref="Answers.Targets"/>, which are then kept for all rows.</summary>
    public bool NeedsPredictions { get; init; }

    /// <summary>Whether its values are parts of a whole, from 0 to 1, and read as per cent, such as an accuracy. Other values are plain
    /// numbers: errors in the unit of the targets, or measures that may leave 0 to 1, such as R² and perplexity.</summary>
    public bool IsFraction { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
