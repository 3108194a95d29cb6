using Lernet.Nn;

namespace Lernet.Display;

/// <summary>
/// How far a training run is: a bar, the numbers of now, and the curve so far on axes that do not move. The host may write it over the
/// last one or below it; each reads by itself.
/// </summary>
/// <param name="progress">Where the run is.</param>
/// <param name="train">The training loss of each finished epoch.</param>
/// <param name="validation">The validation loss of each finished epoch; empty without a validation part.</param>
public sealed class ProgressView(TrainingProgress progress, IReadOnlyList<double> train, IReadOnlyList<double> validation) : IView
{
    private const double Width = 430, Height = 108, Left = 4, Right = Width - 84, Bottom = 84, Top = 8;
    private const int Cells = 26;

    /// <summary>How long the run has taken; null leaves times out, as in a test.</summary>
    public TimeSpan? Elapsed { get; init; }

    private string Title => progress.IsLast ? $"Finished after epoch {progress.Epoch} of {progress.Epochs}" : $"Epoch {progress.Epoch} of {progress.Epochs}";

    private IEnumerable<(string Name, string Value)> Facts()
    {
        yield return ("train loss", Numbers.Fixed(progress.Loss, 3));
        if (progress.Validation is { } scores) yield return ("validation loss", Numbers.Fixed(scores.Loss, 3));
        if (progress.Validation?.Accuracy is { } accuracy) yield return ("validation accuracy", Numbers.Percent(accuracy));
        if (Elapsed is not { } elapsed) yield break;
        yield return ("elapsed", Numbers.Duration(elapsed));
        if (!progress.IsLast && progress.Fraction > 0) yield return ("at most", Numbers.Duration(elapsed * ((1 - progress.Fraction) / progress.Fraction)) + " left");
    }

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("progress", Markup.Of($"""
        <div class="fmt-h"><span class="name">{Title}</span><span class="dt">{Numbers.Count(progress.Batches)} batches per epoch</span></div><progress max="{progress.Epochs * progress.Batches}" value="{(progress.Epoch - 1) * progress.Batches + progress.Batch}" aria-label="Training progress: {Title}">{Title}</progress><dl class="pg">{Facts().Select(fact => Markup.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>"))}</dl>{Chart()}
        """));

    // The loss of the first epoch sets the height and the number of epochs the width, so nothing jumps while the run goes on.
    private Markup Chart()
    {
        if (train.Count == 0) return Markup.Empty;
        var x = new Scale(1, Math.Max(2, progress.Epochs), Left, Right);
        var top = train.Concat(validation).Where(double.IsFinite).DefaultIfEmpty(1).Max();
        var y = new Scale(0, top > 0 ? top : 1, Bottom, Top);
        var ticks = CurvePanel.EpochTicks(progress.Epochs).Select(tick => Markup.Of($"""<path class="ax" d="M{x[tick]} {Bottom}v4"/>{Svg.Label(x[tick], Bottom + 18, Numbers.Count(tick), "mut", tick == 1 ? "start" : "middle")}"""));
        var (end, gap) = (x[train.Count] + 8, validation.Count > 0 ? Math.Max(0, 15 - Math.Abs(y[train[^1]] - y[validation[^1]])) / 2 * (y[train[^1]] < y[validation[^1]] ? -1 : 1) : 0);
        var names = Markup.Of($"""{Svg.Label(end, y[train[^1]] + 4 + gap, "train", "tr-t halo")}{(validation.Count == 0 ? Markup.Empty : Svg.Label(end, y[validation[^1]] + 4 - gap, "validation", "va-t halo"))}""");
        return Svg.Picture(Width, Height, $"Loss of the first {train.Count} epochs, from {Numbers.Fixed(train[0], 3)} to {Numbers.Fixed(train[^1], 3)}",
            Markup.Of($"""<path class="ax" d="M{Left} {Bottom}H{Right}"/>{ticks}{CurvePanel.Line(train, x, y, "tr")}{CurvePanel.Line(validation, x, y, "va")}{names}"""), "sm");
    }

    /// <inheritdoc/>
    public string ToText()
    {
        var done = (int)Math.Floor(progress.Fraction * Cells);
        var facts = string.Join("  ", Facts().Select(fact => $"{fact.Name} {fact.Value}"));
        return $"epoch {progress.Epoch}/{progress.Epochs} [{new string('#', done)}{new string('.', Cells - done)}] {facts}{(progress.IsLast ? "  finished" : "")}";
    }
}
