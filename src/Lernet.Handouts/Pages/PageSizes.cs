using System.Text;
using AngleSharp.Dom;

namespace Lernet.Handouts.Pages;

/// <summary>Says where the bytes of a page are.</summary>
internal static class PageSizes
{
    public static HandoutSizes Of(Page page, IElement main)
    {
        var parts = new List<HandoutPart>
        {
            new("scripts of figures", Size(page.Scripts)),
            new("figure data", Size(main, "script")),
            new("pictures", Size(main, ".out svg, img")),
            new("formulas", Size(main, ".katex")),
            new("fonts", Size(page.Fonts)),
            new("code", Size(main, ".cell pre.code")),
            new("style sheets", Size(page.Styles)),
        };
        return new HandoutSizes([.. parts, new("text and frame", Size(page.Html) - parts.Sum(part => part.Bytes))]);
    }

    private static long Size(string text) => Encoding.UTF8.GetByteCount(text);

    private static long Size(IElement main, string selector) => main.QuerySelectorAll(selector)
        .Where(element => element.ParentElement?.Closest(selector) is null)
        .Sum(element => Size(element.OuterHtml));
}
