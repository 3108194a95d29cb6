using System.Text.RegularExpressions;
using Lernet.Display;

namespace Lernet.Interactive;

/// <summary>
/// A fragment as it stands alone in a notebook: with the style sheet, and with the scripts that its figures and widgets need.
/// A handout drops these again and brings one copy of each for the page.
/// </summary>
public static partial class NotebookOutput
{
    /// <summary>The fragment with everything it needs; markup that is not ours is left as it is.</summary>
    /// <param name="fragment">HTML of a renderer.</param>
    public static Markup Of(Markup fragment)
    {
        var html = fragment.ToString();
        if (!Ours().IsMatch(html)) return fragment;
        var names = Bundle().Matches(html).Select(match => match.Groups[1].Value).ToHashSet();
        var bundles = PlotlyBundle.All.Where(bundle => names.Contains(bundle.Name)).ToArray();
        var widgets = Widget().Matches(html).Select(match => match.Groups[1].Value).ToArray();
        var unique = Id().Replace(html, match => $"id=\"{FigureRuntime.Process.Unique(match.Groups[1].Value)}\"");
        return Markup.Join(Styles.Element, Markup.Raw(unique),
            bundles.Length > 0 ? FigureRuntime.Process.ScriptsFor(bundles) : Markup.Empty,
            widgets.Length > 0 ? WidgetRuntime.ScriptsFor(widgets) : Markup.Empty);
    }

    [GeneratedRegex("class=\"lernet[ \"]")]
    private static partial Regex Ours();

    [GeneratedRegex("<figure class=\"[^\"]*lernet-figure\"[^>]* data-bundle=\"([a-z0-9]+)\"")]
    private static partial Regex Bundle();

    [GeneratedRegex("<figure class=\"lernet lernet-widget\"[^>]* data-widget=\"([a-z]+)\"")]
    private static partial Regex Widget();

    [GeneratedRegex("\\bid=\"([a-z]+-[0-9a-f]{10})\"")]
    private static partial Regex Id();
}
