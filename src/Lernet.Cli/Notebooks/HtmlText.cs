using AngleSharp.Html.Parser;

namespace Lernet.Cli.Notebooks;

/// <summary>What an HTML output says, for values that show themselves as HTML alone.</summary>
internal static class HtmlText
{
    /// <summary>Its text: a line for each row and block, cells of a table set apart.</summary>
    public static string Of(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var element in body.QuerySelectorAll("style, script"))
        {
            element.Remove();
        }

        foreach (var element in body.QuerySelectorAll("td, th"))
        {
            element.Append(body.Owner!.CreateTextNode("  "));
        }

        foreach (var element in body.QuerySelectorAll("tr, p, div, li, br, summary"))
        {
            element.After(body.Owner!.CreateTextNode("\n"));
        }

        return string.Join('\n', body.TextContent.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0));
    }
}
