using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>Tables of the text: headers say what they head, and a wide one scrolls alone.</summary>
internal static class Tables
{
    public static void Apply(IElement article)
    {
        foreach (var table in article.QuerySelectorAll("table").ToList())
        {
            Scopes(table);
            if (table.Closest(".out") is null)
            {
                table.ClassList.Add("plain");
                table.Wrap("div", "scroll").SetAttribute("data-label", "Table");
            }
        }
    }

    /// <summary>Gives each header cell its scope and drops empty heads.</summary>
    public static void Scopes(IElement table)
    {
        foreach (var head in table.QuerySelectorAll("thead").Where(head => head.TextContent.Trim().Length == 0 && head.QuerySelector("th,td") is null).ToList())
        {
            head.Remove();
        }
        foreach (var header in table.QuerySelectorAll("th:not([scope])"))
        {
            header.SetAttribute("scope", header.Closest("thead") is null ? "row" : "col");
        }
        foreach (var corner in table.QuerySelectorAll("th").Where(header => header.TextContent.Trim().Length == 0 && !header.HasChildNodes).ToList())
        {
            corner.OuterHtml = "<td></td>";
        }
    }
}
