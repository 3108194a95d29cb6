using AngleSharp.Dom;

namespace Lernet.Handouts.Formulas;

/// <summary>Replaces the TeX that <see cref="Prose.MarkdownText"/> left in the page by typeset formulas.</summary>
internal static class FormulaPass
{
    /// <summary>Marks an element that holds TeX source; with <c>data-display</c> it stands on its own line.</summary>
    public const string Selector = "span.tex";

    public static void Apply(IElement article, Typesetter typesetter, ICollection<string> warnings)
    {
        var places = article.QuerySelectorAll(Selector).ToList();
        if (places.Count == 0)
        {
            return;
        }
        try
        {
            var formulas = places.Select(place => new Formula(place.TextContent.Trim(), place.HasAttribute("data-display"))).ToList();
            foreach (var (place, formula, typeset) in places.Zip(formulas, typesetter.Set(formulas)))
            {
                Replace(place, formula, typeset, warnings);
            }
        }
        catch (HandoutException missing)
        {
            warnings.Add($"Formulas are shown as TeX source. {missing.Message}");
            places.ForEach(ShowSource);
        }
    }

    private static void Replace(IElement place, Formula formula, Typeset typeset, ICollection<string> warnings)
    {
        if (typeset.Html is { } html)
        {
            place.OuterHtml = html;
            return;
        }
        warnings.Add($"The formula {formula.Tex} is shown as TeX source, because KaTeX cannot read it: {typeset.Error}");
        ShowSource(place);
    }

    private static void ShowSource(IElement place) =>
        place.OuterHtml = $"<code class=\"math\">{Html.Text(place.TextContent.Trim())}</code>";
}
