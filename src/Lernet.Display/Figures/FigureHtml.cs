namespace Lernet.Display;

/// <summary>
/// Figures as HTML. What stands in the page first is a static picture with the text alternative, the caption and the table; the
/// runtime draws the interactive chart over the picture when the bundle is there.
/// </summary>
public static class FigureHtml
{
    /// <summary>One figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="id">Its id in the page; from its content when it is null.</param>
    public static Markup Render(Figure figure, string? id = null)
    {
        var panel = Panel(figure, out var json);
        return Markup.Of($"""
            <figure class="lernet lernet-figure" id="{id ?? ContentId.Of("figure", json)}" data-bundle="{figure.Bundle.Name}">{panel}<figcaption>{figure.Caption}</figcaption>{figure.Table.ToHtml()}</figure>
            """);
    }

    /// <summary>One figure as a picture and a table, for a page on which no script may run.</summary>
    /// <param name="figure">The figure.</param>
    public static Markup Still(Figure figure) => Markup.Of($"""
        <figure class="lernet lernet-figure" data-state="static"><div class="static">{Pictures([.. Subplots.Of(figure).Select(House.Finish)])}</div><figcaption>{figure.Caption}</figcaption>{figure.Table.ToHtml()}</figure>
        """);

    /// <summary>Small multiples.</summary>
    /// <param name="grid">The panels.</param>
    /// <param name="id">The id of the whole in the page; from its content when it is null.</param>
    public static Markup Render(FigureGrid grid, string? id = null)
    {
        var content = "";
        var panels = grid.Figures.Select(figure =>
        {
            var panel = Panel(figure, out var json);
            content += json;
            return Markup.Of($"""
                <figure class="lernet-figure" data-bundle="{figure.Bundle.Name}"><figcaption class="panel">{figure.Caption}</figcaption>{panel}{figure.Table.ToHtml()}</figure>
                """);
        }).ToArray();
        return Markup.Of($"""
            <figure class="lernet lernet-figures" id="{id ?? ContentId.Of("figures", content)}"><div class="panels" style="--columns:{grid.Columns}">{panels}</div><figcaption>{grid.Caption}</figcaption></figure>
            """);
    }

    private static Markup Pictures(IReadOnlyList<Figure> finished) => Markup.Join(finished.Select(StaticSvg.Draw));

    private static Markup Panel(Figure figure, out string json)
    {
        Figure[] finished = [.. Subplots.Of(figure).Select(House.Finish)];
        var live = Live(figure, finished);
        json = $$"""{"data":{{PlotlyJson.Write(live.Data)}},"layout":{{PlotlyJson.Write(live.Layout)}}}""";
        return Markup.Of($"""
            <div class="static">{Pictures(finished)}</div><div class="plot" role="img" aria-label="{figure.Alt}"></div><script type="application/json" class="lernet-figure-data">{Markup.Raw(json)}</script>
            """);
    }

    // The house knows where titles and names go for one pair of axes only, and has no say where a figure brings a template.
    private static Figure Live(Figure figure, IReadOnlyList<Figure> finished) =>
        figure.Layout.Extra.ContainsKey("template") ? figure
        : finished.Count > 1 ? figure with { Data = TraceStyles.Apply(figure.Data) }
        : finished[0];
}
