using AngleSharp.Dom;
using Lernet.Handouts.Lessons;

namespace Lernet.Handouts.Outputs;

/// <summary>An HTML output: our own fragments as they are, those of others tidied, and nothing that asks the network.</summary>
internal static class HtmlOutput
{
    public static INode[] Of(Draft draft, string html, int cell)
    {
        var nodes = draft.Document.Nodes(html);
        var frame = (IElement)Wrap(draft, nodes, "")[0];
        frame.QuerySelectorAll("style").Where(IsRepeated).ToList().ForEach(style => style.Remove());
        draft.Runtimes.TakeFrom(frame);
        NetworkUse.Remove(frame, cell, draft.Warnings);
        frame.QuerySelectorAll("table").ToList().ForEach(Tables.Scopes);
        frame.QuerySelectorAll(".scroll[tabindex]").ToList().ForEach(LeaveToThePage);
        if (frame.QuerySelector(".lernet") is null)
        {
            frame.ClassList.Add("foreign", "scroll");
            frame.SetAttribute("data-label", $"Output of cell {cell}");
            frame.QuerySelectorAll("summary").Where(summary => summary.TextContent.Trim().Length == 0).ToList().ForEach(summary => summary.TextContent = "…");
        }
        return frame.QuerySelector("*") is null && frame.TextContent.Trim().Length == 0 ? [] : [frame];
    }

    public static INode[] Wrap(Draft draft, IEnumerable<INode> nodes, string kind)
    {
        var frame = draft.Document.CreateElement("div");
        frame.ClassName = $"out-i {kind}".TrimEnd();
        frame.Append([.. nodes]);
        return [frame];
    }

    // In a notebook a wide part must always take a tab stop; the page gives one only to what overflows.
    private static void LeaveToThePage(IElement wide)
    {
        wide.SetAttribute("data-label", wide.GetAttribute("aria-label") ?? "Table");
        foreach (var name in new[] { "tabindex", "role", "aria-label" })
        {
            wide.RemoveAttribute(name);
        }
    }

    // The page has the rules of our fragments and of Microsoft's formatters (.dni-...) once.
    private static bool IsRepeated(IElement style) => style.HasAttribute("data-lernet") || style.TextContent.Contains(".dni-", StringComparison.Ordinal);
}
