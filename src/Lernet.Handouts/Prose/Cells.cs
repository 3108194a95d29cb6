using AngleSharp.Dom;
using Lernet.Handouts.Code;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Prose;

/// <summary>Writes the cells of a notebook into the article, in order.</summary>
internal static class Cells
{
    /// <summary>Marks the nodes of one markdown cell until <see cref="Lernet.Handouts.Lessons.Opening"/> has read the first.</summary>
    public const string MarkdownCell = "markdown-cell";

    public static void WriteTo(Draft draft, Notebook notebook)
    {
        var highlighter = new CSharpHighlighter();
        var number = 0;
        foreach (var (index, cell) in notebook.Cells.Index())
        {
            if (Tags.Of(cell).Contains("remove-cell"))
            {
                number += cell.Kind == CellKind.Code ? 1 : 0;
                continue;
            }
            switch (cell.Kind)
            {
                case CellKind.Markdown:
                    draft.Article.Append(Markdown(draft.Document, cell.Source, $"m{index + 1}"));
                    break;
                case CellKind.Code:
                    draft.Article.Append(CodeCell.Of(draft, cell, ++number, highlighter));
                    break;
            }
        }
    }

    private static IElement Markdown(IDocument document, string source, string prefix)
    {
        var holder = document.CreateElement("div");
        holder.ClassName = MarkdownCell;
        holder.Append([.. MarkdownText.Nodes(document, source, prefix)]);
        return holder;
    }
}
