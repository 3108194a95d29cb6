namespace Lernet.Handouts.Pages;

/// <summary>What every page has around its content: head, top bar, scripts, and a policy under which the browser asks the network for nothing.</summary>
internal static class PageShell
{
    private const string Silent = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    private const string Scripted =
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'";

    private const string Mark =
        """<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 3.5v12.5h11"/><circle cx="5" cy="3.6" r="2.2"/><circle class="on" cx="5" cy="16" r="2.2"/><circle cx="16" cy="16" r="2.2"/></svg>""";

    // Before the first paint, so that a remembered theme does not flash.
    private const string Theme =
        "<script>try{var t=localStorage.getItem('lernet-theme');if(t)document.documentElement.dataset.theme=t}catch(e){}</script>\n";

    private const string ThemeButton = "<button type=\"button\" class=\"btn\" id=\"theme\" hidden>Auto</button>";

    /// <param name="title">Plain text.</param>
    /// <param name="description">Plain text.</param>
    /// <param name="styles">All rules except those of fonts.</param>
    /// <param name="fonts">The <c>@font-face</c> rules.</param>
    /// <param name="course">Address of the course page, or null.</param>
    /// <param name="isCourse">Whether this is the course page itself.</param>
    /// <param name="body">Everything below the top bar.</param>
    /// <param name="scripts">Scripts below the content; null for a page that holds the words of strangers: its policy lets no script run at all.</param>
    public static Page Of(string title, string description, string styles, string fonts, string? course, bool isCourse, string body, string? scripts)
    {
        var home = course is null ? $"<span class=\"mark\">{Mark}Lernet</span>" : $"<a class=\"mark\" href=\"{Html.Text(course)}\">{Mark}Lernet</a>";
        var navigation = course is null ? "" : $"<nav aria-label=\"Site\"><a href=\"{Html.Text(course)}\"{(isCourse ? " aria-current=\"page\"" : "")}>Course</a></nav>";
        var html = $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{(scripts is null ? Silent : Scripted)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Html.Text(title)}</title>
            <meta name="description" content="{Html.Text(description)}">
            <style>
            {styles}{fonts}</style>
            {(scripts is null ? "" : Theme)}</head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="top pad"><div class="top-in">{home}
            {navigation}{(scripts is null ? "" : ThemeButton)}</div></header>
            {body}
            {(scripts is null ? "" : $"{scripts}<script>\n{EmbeddedAsset.Text("page.js")}</script>\n")}</body>
            </html>

            """;
        return new Page(html, styles, fonts, scripts ?? "");
    }
}
