using AngleSharp.Dom;

namespace Lernet.Handouts.Pages;

/// <summary>The sections of a lesson as links; they stay in sight on a wide screen and fold into one line on a narrow one.</summary>
internal static class Contents
{
    /// <returns>A <c>nav</c>; without sections an empty one that keeps the column.</returns>
    public static string Of(IElement article)
    {
        var entries = article.QuerySelectorAll("section[id] > h2").Select(Entry).ToList();
        return entries.Count == 0 ? "<div class=\"toc\"></div>" : $"""
            <nav class="toc" aria-label="In this lesson"><details open><summary>In this lesson</summary><ol>{string.Concat(entries)}</ol></details></nav>
            """;
    }

    private static string Entry(IElement heading)
    {
        var text = (IElement)heading.Clone();
        var number = text.QuerySelector(".n");
        number?.Remove();
        return $"<li><a href=\"#{heading.ParentElement!.Id}\"><span>{number?.TextContent}</span><span>{text.InnerHtml.Trim()}</span></a></li>";
    }
}
