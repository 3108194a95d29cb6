using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>Numbers the captions of figures through the page.</summary>
internal static class FigureNumbers
{
    /// <returns>How many pictures the page shows: figures with a caption, and drawings or images without one.</returns>
    public static int Apply(IElement article)
    {
        var number = 0;
        foreach (var caption in article.QuerySelectorAll(".out figure > figcaption:not(.panel)"))
        {
            caption.Prepend(article.Owner!.Nodes($"<b>Figure {++number}.</b> "));
        }
        return number + article.QuerySelectorAll(".out svg[role=img], .out img").Count(picture => picture.Closest(".out figure") is null);
    }
}
