using AngleSharp.Dom;

namespace Lernet.Handouts.Pages;

/// <summary>The sections of a lesson as links; they stay in sight on a wide screen and fold into one line on a narrow one.</summary>
internal static class Contents
{
    /// <returns>A <c>nav</c>; without sections an empty one that keeps the column.</returns>
    public static string Of(IElement article) => Of("In this lesson", article.QuerySelectorAll("section[id] > h2").Select(Entry));

    /// <param name="label">What the links are.</param>
    /// <param name="sections">The id, the number and the title of each section; the title is markup.</param>
    public static string Of(string label, IEnumerable<(string Id, string? Number, string Title)> sections)
    {
        var entries = sections.Select(section => $"<li><a href=\"#{section.Id}\"><span>{section.Number}</span><span>{section.Title}</span></a></li>").ToList();
        return entries.Count == 0 ? "<div class=\"toc\"></div>" : $"""
            <nav class="toc" aria-label="{label}"><details open><summary>{label}</summary><ol>{string.Concat(entries)}</ol></details></nav>
            """;
    }

    private static (string Id, string? Number, string Title) Entry(IElement heading)
    {
        var text = (IElement)heading.Clone();
        var number = text.QuerySelector(".n");
        number?.Remove();
        return (heading.ParentElement!.Id!, number?.TextContent, text.InnerHtml.Trim());
    }
}
