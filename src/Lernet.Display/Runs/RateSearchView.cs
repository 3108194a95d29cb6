using Lernet.Nn;

namespace Lernet.Display;

/// <summary>A search for a learning rate: the smoothed loss over the rates, which grow by decades, and the suggestion as a line.</summary>
/// <param name="search">The search.</param>
public sealed class RateSearchView(RateSearch search) : IView
{
    private const double Width = 420, Height = 250, Left = 44, Right = Width - 24, Top = 12, Bottom = 216;
    private const int MostTicks = 7;

    private string Tried => $"tried {Numbers.Count(search.Rates.Count)} from {Rate(search.Rates[0])} to {Rate(search.Rates[^1])}";

    private string Losses => $"loss {Numbers.Significant(search.Smoothed[0])} at first, {Numbers.Significant(search.Smoothed.Min())} at best, {Numbers.Significant(search.Smoothed[^1])} at last";

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("rates", Markup.Of($"""
        <div class="fmt-h"><span class="name">Suggested learning rate {Rate(search.Suggestion)}</span><span class="dt">{Tried}</span></div><p class="sub">Loss <span>over the learning rate</span></p>{Picture()}
        """));

    private Markup Picture()
    {
        // The map of a logarithm is straight, so rates go through it as powers of ten.
        var (first, last) = (Math.Log10(search.Rates[0]), Math.Log10(search.Rates[^1]));
        var x = new Scale(first, Math.Max(last, first + 0.1), Left + 6, Right);
        var y = new Curve("loss", search.Smoothed, [], IsShare: false).Axis(Bottom, Top);
        var grid = y.Ticks.Select(tick => Markup.Of($"""<path class="gr" d="M{Left} {y[tick]}H{Right}"/>{Svg.Label(Left - 6, y[tick] + 4, Numbers.Short(tick), "mut", "end")}"""));
        var axis = Decades(first, last).Select(power => Markup.Of($"""<path class="ax" d="M{x[power]} {Bottom}v4"/>{Svg.Label(x[power], Bottom + 18, Decade(power), "mut", "middle")}"""));
        var line = Svg.Path(search.Rates.Zip(search.Smoothed, (rate, loss) => (x[Math.Log10(rate)], y[loss])));
        var alt = $"Loss over learning rates, {Tried}: {Losses}; it falls fastest at {Rate(search.Suggestion)}";
        return Svg.Picture(Width, Height, alt, Markup.Of($"""{grid}<path class="ax" d="M{Left} {Bottom}H{Right}"/>{axis}<path class="tr" d="{line}"/>{Suggestion(x, y)}"""), "sm");
    }

    // The curve is high on the left and falls at the suggestion: the words stand below it where there is room.
    private Markup Suggestion(Scale x, Scale y)
    {
        var at = x[Math.Log10(search.Suggestion)];
        var level = y[search.Smoothed[search.Rates.Index().MinBy(rate => Math.Abs(rate.Item - search.Suggestion)).Index]];
        var (anchor, side) = at > Left + 150 ? ("end", -6) : ("start", 6);
        return Markup.Of($"""<path class="best" d="M{at} {Bottom}V{Top}"/><circle class="dot later" cx="{at}" cy="{level}" r="4"/>{Svg.Label(at + side, Bottom - 10, $"suggested: {Rate(search.Suggestion)}", "ink halo", anchor)}""");
    }

    private static IEnumerable<int> Decades(double first, double last)
    {
        var (low, high) = ((int)Math.Ceiling(first - 1e-9), (int)Math.Floor(last + 1e-9));
        var step = ((high - low) / MostTicks) + 1;
        return Enumerable.Range(0, Math.Max(0, high - low + 1)).Where(i => i % step == 0).Select(i => low + i);
    }

    private static string Decade(int power) => power is >= -3 and < 5 ? Numbers.Short(Math.Pow(10, power)) : $"1e{Numbers.Count(power)}";

    private static string Rate(double rate) => Numbers.Short(rate, 3);

    /// <inheritdoc/>
    public string ToText() => $"Suggested learning rate {Rate(search.Suggestion)}: {Tried}; {Losses}";
}
