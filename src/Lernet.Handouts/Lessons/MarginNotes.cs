using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>A quotation that begins with <c>**Note.**</c> becomes a margin note.</summary>
internal static class MarginNotes
{
    public static void Apply(IElement article)
    {
        foreach (var quote in article.QuerySelectorAll("blockquote").Where(quote => LeadWord.Is(quote, "Note")).ToList())
        {
            LeadWord.Drop(quote);
            var note = article.Owner!.CreateElement("aside");
            note.ClassName = "note";
            note.SetAttribute("role", "note");
            note.Append([.. quote.ChildNodes]);
            quote.Replace(note);
        }
    }
}
