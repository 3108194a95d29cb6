using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lernet.Display;

namespace Lernet.Handouts;

/// <summary>Writing and reading small pieces of HTML.</summary>
internal static class Html
{
    private static readonly HtmlParser Parser = new();

    /// <returns>The text with markup characters escaped, for content and quoted attributes.</returns>
    public static string Text(string text) => Markup.Text(text).ToString();

    public static IHtmlDocument Document(string html) => Parser.ParseDocument(html);

    /// <returns>The nodes of a fragment as they would be read inside <c>body</c>.</returns>
    public static INode[] Nodes(this IDocument document, string html)
    {
        var holder = document.CreateElement("div");
        holder.InnerHtml = html;
        return [.. holder.ChildNodes];
    }

    /// <summary>Puts the element inside a new one that takes its place.</summary>
    public static IElement Wrap(this IElement element, string tag, string? className = null)
    {
        var wrapper = element.Owner!.CreateElement(tag);
        if (className is not null)
        {
            wrapper.ClassName = className;
        }
        element.Replace(wrapper);
        wrapper.Append(element);
        return wrapper;
    }
}
