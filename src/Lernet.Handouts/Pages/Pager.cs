namespace Lernet.Handouts.Pages;

/// <summary>The way to the lesson before and after.</summary>
internal static class Pager
{
    public static string Of(HandoutOptions options) => (options.Previous ?? options.Next) is null ? "" : $"""
        <nav class="pager" aria-label="Lessons">{Link(options.Previous, "Previous", "prev", "")}{Link(options.Next, "Next", "next", " class=\"nx\"")}</nav>

        """;

    private static string Link(PageLink? page, string label, string relation, string css) => page is null
        ? "<span></span>"
        : $"<a{css} href=\"{Html.Text(page.Href)}\" rel=\"{relation}\"><span>{label}</span><b>{Html.Text(page.Title)}</b></a>";
}
