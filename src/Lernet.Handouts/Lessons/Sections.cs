using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>Gathers what stands under each second-level heading into a numbered section with an address.</summary>
internal static class Sections
{
    private static readonly string[] Unnumbered = ["Summary", "Common mistakes", "Exercises", "Sources", "Further reading", "What next"];

    public static void Apply(IElement article)
    {
        foreach (var extra in article.QuerySelectorAll("h1").ToList())
        {
            Rename(extra, "h2");
        }
        var document = article.Owner!;
        var nodes = article.ChildNodes.ToList();
        IElement? section = null;
        var number = 0;
        var taken = new HashSet<string>();
        foreach (var node in nodes)
        {
            if (node is IElement { LocalName: "h2" } heading)
            {
                section = document.CreateElement("section");
                section.Id = Slug.Unique(heading.TextContent, taken);
                section.SetAttribute("aria-labelledby", heading.Id = $"{section.Id}-heading");
                article.Append(section);
                if (!Unnumbered.Contains(heading.TextContent.Trim(), StringComparer.OrdinalIgnoreCase))
                {
                    heading.Prepend(document.Nodes($"<span class=\"n\">{++number}</span>"));
                }
            }
            else if (section is null)
            {
                section = document.CreateElement("section");
                section.SetAttribute("aria-label", "Introduction");
                article.Append(section);
            }
            section.Append(node);
        }
    }

    private static void Rename(IElement element, string tag)
    {
        var renamed = element.Owner!.CreateElement(tag);
        renamed.Append([.. element.ChildNodes]);
        element.Replace(renamed);
    }
}
