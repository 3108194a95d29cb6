using Lernet.Nn;

namespace Lernet.Display;

/// <summary>A cross-validation: what each fold reached, and below it mean and standard deviation.</summary>
/// <param name="validation">The cross-validation.</param>
public sealed class CrossValidationView(CrossValidation validation) : IView
{
    private IReadOnlyList<string> Names => validation.Names;

    private string Lead => string.Join(", ", Names.Select(name => $"{name} {Print(name, validation.Mean(name))} ± {Print(name, validation.StandardDeviation(name))}"));

    private IReadOnlyList<string> Head => ["fold", .. Names];

    private IEnumerable<IReadOnlyList<string>> Folds => validation.Scores.Select((scores, fold) => Row($"{fold + 1}", name =>
        name == "loss" ? scores.Loss : scores.Metrics.GetValueOrDefault(name, double.NaN)));

    private IEnumerable<IReadOnlyList<string>> Summary => [Row("mean", validation.Mean), Row("standard deviation", validation.StandardDeviation)];

    private IReadOnlyList<string> Row(string title, Func<string, double> value) => [title, .. Names.Select(name => Print(name, value(name)))];

    private string Print(string name, double value) =>
        validation.Metrics.Any(metric => metric.Name == name && metric.IsFraction) ? Numbers.Percent(value) : Numbers.Significant(value);

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("folds", Markup.Of($"""
        <div class="fmt-h"><span class="name">Cross-validation, {validation.Scores.Count} folds</span><span class="dt">{Lead}</span></div>{RowTable.Html("Scores of the folds", Head, Folds, Summary)}
        """));

    /// <inheritdoc/>
    public string ToText() => $"Cross-validation, {validation.Scores.Count} folds: {Lead}\n{TextTable.Align([Head, .. Folds, .. Summary], leftColumns: 1)}";
}
