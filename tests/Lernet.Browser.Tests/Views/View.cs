using Microsoft.Playwright;

namespace Lernet.Browser.Tests.Views;

/// <summary>One way in which a reader may look at a page.</summary>
internal sealed record View(string Name, int Width, ColorScheme Theme, bool Open, Media Media)
{
    public static IReadOnlyList<View> All { get; } =
    [
        .. from width in new[] { 1280, 360 }
           from theme in new[] { ColorScheme.Light, ColorScheme.Dark }
           from open in new[] { false, true }
           select new View($"{width} px, {theme}, {(open ? "open" : "folded")}", width, theme, open, Media.Screen),
        new View("print", 800, ColorScheme.Light, false, Media.Print),
    ];

    // A folded page shows less of the same, and the narrow dark one the colours of the wide dark one: axe would find nothing new there.
    /// <summary>Whether axe looks for barriers here; what a page does not fit is looked for in every view.</summary>
    public bool IsExamined => Media == Media.Print || (Open && (Theme == ColorScheme.Light || Width == 1280));

    /// <summary>Looks at an open page in this way.</summary>
    public async Task ApplyAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, 900);
        await page.EmulateMediaAsync(new() { Media = Media, ColorScheme = Theme });
        await page.EvaluateAsync("open => document.querySelectorAll('main details').forEach(details => { details.open = open; })", Open);
        // Two frames: one in which size observers run, one in which what they changed is laid out.
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
