using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>The bold words at the beginning of a block, by which an author says what the block is.</summary>
internal static class LeadWord
{
    public static bool Is(IElement block, string word) =>
        Find(block) is { } strong && strong.TextContent.Trim().TrimEnd('.', ':').Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the words out; a paragraph that has nothing else goes with them.</summary>
    public static void Drop(IElement block)
    {
        var strong = Find(block)!;
        var paragraph = strong.ParentElement!;
        strong.Remove();
        if (paragraph.FirstChild is IText text)
        {
            text.Data = text.Data.TrimStart();
        }
        if (!paragraph.HasChildNodes || paragraph.InnerHtml.Trim().Length == 0)
        {
            paragraph.Remove();
        }
    }

    private static IElement? Find(IElement block) =>
        block.FirstElementChild is { LocalName: "p", FirstChild: IElement { LocalName: "strong" } strong } ? strong : null;
}
