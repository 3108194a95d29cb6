using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lernet.Handouts.Formulas;

/// <summary>Replaces the TeX that <see cref="Prose.MarkdownText"/> left in the page by typeset formulas.</summary>
internal static partial class FormulaPass
{
    /// <summary>Marks an element that holds TeX source; with <c>data-display</c> it stands on its own line.</summary>
    public const string Selector = "span.tex";

    public static void Apply(IElement article, Typesetter typesetter, ICollection<string> warnings)
    {
        WarnOfLooseDollars(article, warnings);
        var places = article.QuerySelectorAll(Selector).ToList();
        if (places.Count == 0)
        {
            return;
        }
        NameHeaders(article);
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

    // A dollar sign next to a space begins or ends no formula, here and in VS Code: the author meant one and sees the signs instead.
    private static void WarnOfLooseDollars(IElement article, ICollection<string> warnings)
    {
        foreach (var text in article.Descendants<IText>().Where(text => text.ParentElement!.Closest("code, pre, script, .tex, .out") is null))
        {
            if (LooseDollars().Match(text.Data) is { Success: true } found)
            {
                warnings.Add($"This is no formula, because a space stands beside a dollar sign: {found.Value} Write the space outside of the dollar signs.");
            }
        }
    }

    // Checkers of accessibility and some screen readers find no name in a header cell that holds nothing but MathML.
    private static void NameHeaders(IElement article)
    {
        foreach (var formula in article.QuerySelectorAll($"th > {Selector}:only-child"))
        {
            formula.Before(article.Owner!.Nodes($"<span class=\"vh\">{Html.Text(SpokenTex.Of(formula.TextContent))}</span>"));
            formula.Wrap("span").SetAttribute("aria-hidden", "true");
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

    [GeneratedRegex(@"\$[^$]*(?<=\s)\$|\$(?=\s)[^$]*\$")]
    private static partial Regex LooseDollars();
}
