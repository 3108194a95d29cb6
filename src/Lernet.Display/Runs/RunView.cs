using Lernet.Nn;

namespace Lernet.Display;

/// <summary>A training run: loss and the first metric side by side on the same epochs, the best epoch marked, and the epochs as a table in text.</summary>
/// <param name="run">The run.</param>
public sealed class RunView(TrainingRun run) : IView
{
    private const int MostRows = 8;

    private IReadOnlyList<EpochResult> History => run.History;

    private bool HasValidation => run.Last?.Validation is not null;

    private int? Best => HasValidation && History.Count > 1 ? run.BestEpoch?.Epoch : null;

    private string Lead => string.Join(", ", new[]
    {
        $"{Numbers.Count(History.Count)} of {Numbers.Count(run.Epochs)} epochs", run.StopNote, $"batches of {Numbers.Count(run.BatchSize)}", run.Optimizer,
    }.Where(part => part.Length > 0));

    private IEnumerable<Curve> Curves()
    {
        if (History.Count == 0) yield break;
        yield return new("loss", [.. History.Select(e => e.Train.Loss)], Validation(scores => scores.Loss), IsShare: false);
        // A metric may be measured in some epochs only.
        foreach (var name in History.SelectMany(e => e.Train.Metrics.Keys).Take(1))
            yield return new(name, [.. History.Select(e => Measured(e.Train, name))], Validation(scores => Measured(scores, name)), IsShare(name)) { HasGaps = true };
    }

    private static double Measured(Scores scores, string name) => scores.Metrics.GetValueOrDefault(name, double.NaN);

    private double[] Validation(Func<Scores, double> measure) => HasValidation ? [.. History.Select(e => e.Validation is { } scores ? measure(scores) : double.NaN)] : [];

    private IEnumerable<(string Name, string Value)> Facts()
    {
        if (run.BestEpoch is not { } best) yield break;
        if (Best is not null) yield return ("best", $"epoch {best.Epoch}");
        var part = HasValidation ? "validation" : "train";
        yield return ($"{part} loss", Numbers.Significant((best.Validation ?? best.Train).Loss));
        foreach (var (name, value) in (best.Validation ?? best.Train).Metrics.OrderBy(metric => metric.Key, StringComparer.Ordinal)) yield return ($"{part} {name}", IsShare(name) ? Numbers.Percent(value) : Numbers.Significant(value));
    }

    private bool IsShare(string name) => run.Metrics.Any(metric => metric.Name == name && metric.IsFraction);

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("run", Markup.Of($"""
        <div class="fmt-h"><span class="name">Training</span><span class="dt">{Lead}</span></div>{Markup.If(History.Count > 0, $"<div class=\"two\">{Curves().Select(Panel)}</div>")}<dl class="pg">{Facts().Select(fact => Markup.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>"))}</dl>
        """));

    private Markup Panel(Curve curve) => Markup.Of($"""<div><p class="sub">{curve.Title}</p>{CurvePanel.Draw(curve, Best, "best")}</div>""");

    /// <inheritdoc/>
    public string ToText()
    {
        var curves = Curves().ToArray();
        var facts = string.Join("  ", Facts().Select(fact => $"{fact.Name} {fact.Value}"));
        if (curves.Length == 0) return $"Training: {Lead}";
        string[] parts = HasValidation ? ["train", "valid."] : ["train"];
        IReadOnlyList<string> head = ["epoch", .. curves.SelectMany(curve => parts.Select(part => $"{part} {curve.Name}")), ""];
        var rows = ShownEpochs().Select(epoch => (IReadOnlyList<string>)[$"{epoch}", .. curves.SelectMany(curve => Cells(curve, epoch - 1)), epoch == Best ? "← best" : "      "]);
        return $"Training: {Lead}\n{TextTable.Align([head, .. rows])}\n{facts}";
    }

    private static IEnumerable<string> Cells(Curve curve, int at) =>
        curve.Validation.Count == 0 ? [curve.Print(curve.Train[at])] : [curve.Print(curve.Train[at]), curve.Print(curve.Validation[at])];

    // The first, the last, the best, and some between at even distances.
    private IEnumerable<int> ShownEpochs() => Enumerable.Range(0, Math.Min(MostRows, History.Count))
        .Select(i => History.Count <= MostRows ? i + 1 : 1 + (int)Math.Round(i * (History.Count - 1.0) / (MostRows - 1)))
        .Append(Best ?? 1).Distinct().Order();
}
