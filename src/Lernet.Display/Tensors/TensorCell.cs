namespace Lernet.Display;

/// <summary>One number of a table: printed, tinted in three steps of |v|/max, with a bar to the left or right of the centre.</summary>
internal static class TensorCell
{
    public static Markup Html(double value, string text, double max, string css = "")
    {
        if (!double.IsFinite(value)) return Markup.Of($"""<td class="x{css}">{text}</td>""");
        if (value == 0 || max == 0) return Markup.Of($"""<td{Markup.If(css.Length > 0, $" class=\"{css.Trim()}\"")}>{text}</td>""");
        var share = Math.Min(1, Math.Abs(value) / max);
        var sign = value > 0 ? "p" : "m";
        return Markup.Of($"""<td class="{sign} {sign}{Step(share)}{css}">{text}<i style="width:{Math.Round(50 * share, 1)}%"></i></td>""");
    }

    /// <summary>The step of the tint: 1 up to a third, 2 up to two thirds, 3 above.</summary>
    public static int Step(double share) => share < 1 / 3.0 ? 1 : share < 2 / 3.0 ? 2 : 3;

    /// <summary>What the colours mean, for the signs that occur.</summary>
    public static Markup Key(bool negative, bool positive) => Markup.Of(
        $"""<div class="key">{Markup.If(negative, $"<span><i style=\"border-color:var(--neg)\"></i>negative: orange, bar to the left, “−”</span>")}{Markup.If(positive, $"<span><i style=\"border-color:var(--pos)\"></i>positive: blue, bar to the right</span>")}</div>""");
}
