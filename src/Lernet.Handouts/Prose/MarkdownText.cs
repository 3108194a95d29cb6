using AngleSharp.Dom;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Lernet.Handouts.Prose;

/// <summary>Markdown cells as HTML: tables, footnotes, attributes and TeX, with the author's comments (stated numbers) dropped.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseMathematics()
        .UseGenericAttributes()
        .Use<TexExtension>()
        .Build();

    /// <param name="document">The document that the nodes will belong to.</param>
    /// <param name="markdown">The source of the cell.</param>
    /// <param name="prefix">Keeps the ids of footnotes apart from those of other cells.</param>
    /// <returns>The nodes of one cell; formulas are still TeX, see <see cref="Formulas.FormulaPass"/>.</returns>
    public static IReadOnlyList<INode> Nodes(IDocument document, string markdown, string prefix = "m")
    {
        var holder = document.CreateElement("div");
        holder.InnerHtml = Markdown.ToHtml(markdown, Pipeline);
        foreach (var comment in holder.Descendants<IComment>().ToList())
        {
            comment.Remove();
        }
        PrefixFootnotes(holder, prefix);
        return [.. holder.ChildNodes.Where(node => node is IElement || node.TextContent.Trim().Length > 0)];
    }

    private static void PrefixFootnotes(IElement holder, string prefix)
    {
        foreach (var mark in holder.QuerySelectorAll("[id^='fn']"))
        {
            mark.Id = $"{prefix}-{mark.Id!.Replace(':', '-')}";
        }
        foreach (var link in holder.QuerySelectorAll("a[href^='#fn']"))
        {
            link.SetAttribute("href", $"#{prefix}-{link.GetAttribute("href")![1..].Replace(':', '-')}");
        }
    }
}
