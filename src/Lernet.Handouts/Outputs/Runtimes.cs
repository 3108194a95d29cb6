using AngleSharp.Dom;
using Lernet.Display;

namespace Lernet.Handouts.Outputs;

/// <summary>
/// Scripts that outputs repeat in a notebook, each in a <c>script</c> element with <c>data-lernet-runtime="NAME"</c>. A page has one copy
/// per name, behind everything that uses them. What draws figures comes from this build, as the page's style sheet does, whatever
/// build ran the notebook: of plotly.js the fewest bundles that draw all figures, and their runtime.
/// </summary>
internal sealed class Runtimes
{
    private readonly OrderedDictionary<string, string> _scripts = [];

    public void TakeFrom(IElement output)
    {
        foreach (var script in output.QuerySelectorAll("script[data-lernet-runtime]").ToList())
        {
            _scripts.TryAdd(script.GetAttribute("data-lernet-runtime")!, script.OuterHtml);
            script.Remove();
        }
    }

    /// <returns>The scripts of a page, bundles first.</returns>
    /// <param name="main">The finished content.</param>
    /// <param name="warnings">Where figures that stay pictures are reported.</param>
    public string ToHtml(IElement main, ICollection<string> warnings)
    {
        var bundles = PlotlyBundle.Fewest(main.QuerySelectorAll("[data-bundle]").Select(figure => figure.GetAttribute("data-bundle")!));
        if (bundles.Any(bundle => !bundle.IsEmbedded))
        {
            warnings.Add("Figures are static pictures with a table: this build of Lernet has no plotly.js in it. Install Node.js, run 'npm ci' in the repository and build again.");
        }
        var figures = bundles.Select(bundle => bundle.Script()).Concat(bundles.Count > 0 ? [FigureRuntime.Script] : []).Select(script => script.ToString());
        var others = _scripts.Where(script => script.Key != "figures" && !script.Key.StartsWith("plotly-", StringComparison.Ordinal)).Select(script => script.Value);
        return string.Concat(figures.Concat(others).Select(script => script + "\n"));
    }
}
