using AngleSharp.Dom;
using Lernet.Display;
using Lernet.Handouts.Formulas;
using Lernet.Handouts.Lessons;

namespace Lernet.Handouts.Pages;

/// <summary>Puts a lesson together: opening, contents, article, provenance, and the way to its neighbours.</summary>
internal static class LessonPage
{
    private static readonly string[] Sheets = ["page", "topbar", "controls", "opening", "lesson", "cells", "outputs", "boxes", "print"];

    /// <returns>The <c>main</c> element; formulas in it are still TeX.</returns>
    public static IElement Main(Draft draft, Opening opening, (int Count, int Points) exercises, HandoutOptions options)
    {
        var main = draft.Document.CreateElement("main");
        main.Id = "main";
        main.ClassName = "pad";
        main.InnerHtml = $"{OpeningHtml.Of(opening, exercises, options)}<div class=\"body\">{Contents.Of(draft.Article)}</div>";
        main.QuerySelector(".body")!.Append(draft.Article);
        return main;
    }

    public static Page Page(Draft draft, IElement main, Opening opening, RunFacts run, HandoutOptions options)
    {
        var (math, fonts) = main.QuerySelector(".katex") is null ? ("", "") : KatexStyles.For(main);
        var styles = string.Concat(Tokens.PageCss, StyleSheets.Of(Sheets), Styles.Css, "\n", math, math.Length > 0 ? StyleSheets.Of("math") : "");
        var title = string.Join(' ', new[] { opening.Number, opening.Title }.OfType<string>());
        var scripts = draft.Runtimes.ToHtml(main, draft.Warnings);
        var body = $"""
            {main.OuterHtml}
            <footer class="pad"><div class="body"><div class="fcol">
            {Provenance.Of(run)}{Pager.Of(options)}</div></div></footer>
            """;
        return PageShell.Of($"{title} · Lernet", opening.Summary, styles, fonts, options.Course, isCourse: false, body, scripts);
    }
}
