namespace Lernet.Display;

/// <summary>The picture of one curve: train solid, validation dashed, names and last numbers at their ends, the best epoch as a line.</summary>
internal static class CurvePanel
{
    private const double Width = 420, Height = 250, Left = 44, Right = Width - 118, Top = 12, Bottom = 216;

    /// <summary>Draws a curve.</summary>
    /// <param name="curve">The numbers.</param>
    /// <param name="best">The best epoch, from 1; null to leave it out.</param>
    /// <param name="kept">What to call it: best, or kept.</param>
    public static Markup Draw(Curve curve, int? best, string kept)
    {
        var epochs = curve.Train.Count;
        var x = new Scale(1, Math.Max(2, epochs), Left + 6, Right);
        var y = curve.Axis(Bottom, Top);
        var grid = y.Ticks.Select(tick => Markup.Of($"""<path class="gr" d="M{Left} {y[tick]}H{Right}"/>{Svg.Label(Left - 6, y[tick] + 4, curve.Tick(tick), "mut", "end")}"""));
        var axis = EpochTicks(epochs).Select(tick => Markup.Of($"""<path class="ax" d="M{x[tick]} {Bottom}v4"/>{Svg.Label(x[tick], Bottom + 18, Numbers.Count(tick), "mut", "middle")}"""));
        return Svg.Picture(Width, Height, Alt(curve, best), Markup.Of($"""
            {Best(curve, best, kept, x, y)}{grid}<path class="ax" d="M{Left} {Bottom}H{Right}"/>{axis}{Svg.Label(Right + 14, Bottom + 18, "epoch", "mut")}{Line(curve.Train, x, y, "tr")}{Line(curve.Validation, x, y, "va")}{BestPoint(curve, best, x, y)}{Ends(curve, x, y)}
            """), "sm");
    }

    /// <summary>Round numbers of epochs, the first always.</summary>
    internal static IEnumerable<int> EpochTicks(int epochs)
    {
        var step = Math.Max(1, (int)Scale.RoundStep(epochs / 6.0));
        return Enumerable.Range(0, epochs / step + 1).Select(i => Math.Max(1, i * step)).Distinct().Where(tick => tick == 1 || step == 1 || tick > step / 2);
    }

    /// <summary>The lines of train and validation, without their names; a number between two gaps is a dot.</summary>
    internal static Markup Line(IReadOnlyList<double> values, Scale x, Scale y, string css)
    {
        if (values.Count == 0) return Markup.Empty;
        var alone = Enumerable.Range(0, values.Count).Where(i => IsKnown(i) && !IsKnown(i - 1) && !IsKnown(i + 1));
        var dots = alone.Select(i => Markup.Of($"""<circle class="{css}" cx="{x[i + 1]}" cy="{y[values[i]]}" r="3"/>"""));
        return Markup.Of($"""<path class="{css}" d="{Svg.Path(values.Select((value, i) => (x[i + 1], y[value])))}"/>{dots}""");

        bool IsKnown(int i) => i >= 0 && i < values.Count && double.IsFinite(values[i]);
    }

    private static Markup Best(Curve curve, int? best, string kept, Scale x, Scale y)
    {
        if (best is not { } epoch) return Markup.Empty;
        // The words stand where the curves are not: above a falling curve, below a rising one; on the side with more room.
        var (anchor, at) = x[epoch] > Left + 130 ? ("end", x[epoch] - 6) : ("start", x[epoch] + 6);
        var level = curve.Rises ? Bottom - 10 : Top + 12;
        return Markup.Of($"""<rect class="after" x="{x[epoch]}" y="{Top}" width="{Math.Max(0, Right - x[epoch])}" height="{Bottom - Top}"/><path class="best" d="M{x[epoch]} {Bottom}V{Top}"/>{Svg.Label(at, level, $"{kept}: epoch {epoch}", "ink halo", anchor)}""");
    }

    private static Markup BestPoint(Curve curve, int? best, Scale x, Scale y) =>
        best is { } epoch && epoch <= curve.Validation.Count && !double.IsNaN(curve.Validation[epoch - 1]) ? Markup.Of($"""<circle class="dot va-p" cx="{x[epoch]}" cy="{y[curve.Validation[epoch - 1]]}" r="4"/>""") : Markup.Empty;

    // Two names at the ends keep a line's height between them.
    private static Markup Ends(Curve curve, Scale x, Scale y)
    {
        var train = Level(curve.Train, y);
        if (curve.Validation.Count == 0) return Svg.Label(Right + 8, train, $"train {curve.Print(curve.Last(curve.Train))}", "tr-t");
        var validation = Level(curve.Validation, y);
        var push = Math.Max(0, 17 - Math.Abs(train - validation)) / 2 * (train < validation ? -1 : 1);
        return Markup.Of($"""{Svg.Label(Right + 8, train + push, $"train {curve.Print(curve.Last(curve.Train))}", "tr-t")}{Svg.Label(Right + 8, validation - push, $"valid. {curve.Print(curve.Last(curve.Validation))}", "va-t")}""");
    }

    private static double Level(IReadOnlyList<double> values, Scale y) => values.LastOrDefault(double.IsFinite, y.From) is var last ? y[last] + 4 : 0;

    private static string Alt(Curve curve, int? best)
    {
        var train = $"train goes from {curve.Print(curve.First(curve.Train))} to {curve.Print(curve.Last(curve.Train))}";
        var validation = curve.Validation.Count == 0 ? "" : $", validation from {curve.Print(curve.First(curve.Validation))} to {curve.Print(curve.Last(curve.Validation))}";
        return $"{curve.Title} over {curve.Train.Count} epochs: {train}{validation}{(best is null ? "" : $"; best epoch {best}")}";
    }
}
