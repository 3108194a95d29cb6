using System.Text.RegularExpressions;

namespace Lernet.Display.Tests;

/// <summary>The views that the tests approve, on one page: <c>artifacts/gallery/views.html</c>. Look at it before approving.</summary>
internal static partial class ViewGallery
{
    /// <summary>The HTML and the text of a view, as they are approved. Compressed pixels depend on the run-time's zlib, so they are left out.</summary>
    public static string Page(IView view) => Data().Replace(view.ToHtml().ToString(), "png").Replace("><", ">\n<") + "\n\n" + view.ToText();

    /// <summary>A page of views with the tokens of a page.</summary>
    public static string Document(IEnumerable<(string Title, IView View)> views, string theme) => $$$"""
        <!doctype html><html lang="en" data-theme="{{{theme}}}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Views</title>
        <style>{{{Tokens.PageCss}}}{{{Styles.Css}}}
        body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 var(--serif)}main{max-width:60rem;margin:0 auto;padding:1rem}
        .lernet{border:1px solid var(--rule);padding:1rem}pre.text{font:.8125rem/1.45 var(--mono);overflow-x:auto;color:var(--ink2)}@media print{pre.text{display:none}}h2{font-weight:400;margin:2rem 0 .5rem}</style>
        <main>{{{string.Concat(views.Select(part => $"<h2>{Markup.Text(part.Title)}</h2>{part.View.ToHtml()}<pre class=text tabindex=0>{Markup.Text(part.View.ToText())}</pre>"))}}}</main></html>
        """;

    [GeneratedRegex(@"data:image/png;base64,[A-Za-z0-9+/=]+")]
    private static partial Regex Data();
}
