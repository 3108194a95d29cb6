using AngleSharp.Dom;
using Markdig;

namespace Lernet.Handouts.Prose;

/// <summary>Markdown cells as HTML: tables, footnotes, attributes and TeX, with the author's comments (stated numbers) dropped.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras()
        .UseMathematics()
        .UseGenericAttributes()
        .Use<TexExtension>()
        .Build();

    /// <returns>The nodes of one cell; formulas are still TeX, see <see cref="Formulas.FormulaPass"/>.</returns>
    public static IReadOnlyList<INode> Nodes(IDocument document, string markdown)
    {
        var holder = document.CreateElement("div");
        holder.InnerHtml = Markdown.ToHtml(markdown, Pipeline);
        foreach (var comment in holder.Descendants<IComment>().ToList())
        {
            comment.Remove();
        }
        return [.. holder.ChildNodes.Where(node => node is IElement || node.TextContent.Trim().Length > 0)];
    }
}
