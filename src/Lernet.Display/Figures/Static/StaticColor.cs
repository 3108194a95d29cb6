using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>Colours of a figure as CSS: a colour of the visual language becomes its custom property, so that it follows the theme.</summary>
internal static class StaticColor
{
    private static readonly Dictionary<string, string> Names = Tokens.All.DistinctBy(token => token.Light).ToDictionary(token => token.Light, token => token.Css);

    public static string Css(string? color) => color is null ? "none" : Names.GetValueOrDefault(color, color);

    /// <summary>The colour of one value: the only one, the one at this position, or the fallback.</summary>
    public static string Css(Series? colors, int index, string fallback) => colors switch
    {
        { Words: { } words } => Css(colors.IsScalar ? words[0] : words[index]),
        _ => fallback,
    };

    /// <summary>A place on a colour scale, 0 to 1.</summary>
    public static string Css(ColorScale scale, double share)
    {
        var stops = scale.Stops;
        var next = Math.Max(1, stops.TakeWhile(stop => stop.At < share).Count());
        var (low, high) = (stops[next - 1], stops[Math.Min(next, stops.Count - 1)]);
        var part = high.At > low.At ? (share - low.At) / (high.At - low.At) : 0;
        return $"color-mix(in srgb,{Css(high.Color.Light)} {Numbers.Coordinate(100 * part)}%,{Css(low.Color.Light)})";
    }
}
