namespace Lernet.Display;

/// <summary>Small helpers for pictures drawn as inline SVG. Every picture has a text alternative.</summary>
public static class Svg
{
    /// <summary>A picture: role img, the text alternative, and a view box that scales with the page.</summary>
    /// <param name="width">Width of the view box in units (CSS pixels at full size).</param>
    /// <param name="height">Height of the view box.</param>
    /// <param name="alt">What the picture shows, with numbers.</param>
    /// <param name="content">The drawing.</param>
    /// <param name="css">Further classes beside <c>chart</c>.</param>
    public static Markup Picture(double width, double height, string alt, Markup content, string css = "") => Markup.Of(
        $"""<svg class="{(css.Length > 0 ? "chart " + css : "chart")}" viewBox="0 0 {width} {height}" style="max-width:{width}px" role="img" aria-label="{alt}">{content}</svg>""");

    /// <summary>The <c>d</c> attribute of a line through points; a point that is not finite breaks the line.</summary>
    /// <param name="points">Points in view box units.</param>
    public static string Path(IEnumerable<(double X, double Y)> points)
    {
        var path = new System.Text.StringBuilder();
        var draw = false;
        foreach (var (x, y) in points)
        {
            var finite = double.IsFinite(x) && double.IsFinite(y);
            if (finite) path.Append(draw ? 'L' : 'M').Append(Numbers.Coordinate(x)).Append(' ').Append(Numbers.Coordinate(y));
            draw = finite;
        }
        return path.ToString();
    }

    /// <summary>A label with a halo in the colour of the paper.</summary>
    /// <param name="x">Where the text is anchored.</param>
    /// <param name="y">The base line.</param>
    /// <param name="text">The label.</param>
    /// <param name="css">Classes: <c>mut</c>, <c>ink</c>, <c>mo</c>, <c>it</c>, <c>b</c>, <c>halo</c>, <c>tr-t</c>, <c>va-t</c>, <c>gd-t</c>.</param>
    /// <param name="anchor">start, middle or end.</param>
    public static Markup Label(double x, double y, string text, string css = "", string anchor = "start") => Markup.Of(
        $"""<text x="{x}" y="{y}"{Markup.If(css.Length > 0, $" class=\"{css}\"")}{Markup.If(anchor != "start", $" text-anchor=\"{anchor}\"")}>{text}</text>""");
}
