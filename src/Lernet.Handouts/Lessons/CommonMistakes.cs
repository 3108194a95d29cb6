using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>Under the heading “Common mistakes”, list items that begin in bold become symptom and remedy.</summary>
internal static class CommonMistakes
{
    public static void Apply(IElement article)
    {
        foreach (var list in article.QuerySelectorAll("#common-mistakes > ul").ToList())
        {
            var items = list.Children.Select(Entry).ToList();
            if (items.All(item => item is not null))
            {
                list.OuterHtml = $"<dl class=\"mist\">{string.Concat(items)}</dl>";
            }
        }
    }

    private static string? Entry(IElement item)
    {
        var text = item.FirstElementChild is { LocalName: "p" } paragraph ? paragraph : item;
        if (text.FirstElementChild is not { LocalName: "strong" } symptom || text.TextContent.TrimStart().IndexOf(symptom.TextContent, StringComparison.Ordinal) != 0)
        {
            return null;
        }
        symptom.Remove();
        return $"<div><dt>{symptom.InnerHtml.Trim().TrimEnd('.', ':')}</dt><dd>{item.InnerHtml.Trim()}</dd></div>";
    }
}
