using System.Text.RegularExpressions;

namespace Lernet.Display.Tests;

public class GalleryTests
{
    public static TheoryData<string> Names { get; } = [.. Gallery.Figures.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Figure_OfEachKind_IsApproved(string name) =>
        Approve.Text(Readable(Gallery.Figures.Single(entry => entry.Name == name).Figure.ToHtml()), $"tests/Lernet.Display.Tests/Approved/figure-{name}.html");

    [Fact]
    public void Grid_TwoPanels_IsApproved() => Approve.Text(Readable(Gallery.Grid.ToHtml()), "tests/Lernet.Display.Tests/Approved/figure-grid.html");

    [Fact]
    public void Widget_Descent_IsApproved() => Approve.Text(Readable(Gallery.Stepper.ToHtml()), "tests/Lernet.Display.Tests/Approved/widget-descent.html");

    [Fact]
    public void Page_AllFigures_IsWritten()
    {
        var figures = Gallery.Figures.Select(entry => entry.Figure.ToHtml()).Append(Gallery.Grid.ToHtml()).Append(Gallery.Stepper.ToHtml());
        var runtime = Markup.Join(WidgetRuntime.ScriptsFor("descent"), new FigureRuntime().ScriptsFor([.. Gallery.Figures.Select(entry => entry.Figure.Bundle)]));
        var page = Markup.Of($"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Figures</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:">
            <style>{Markup.Raw(Tokens.PageCss + Styles.Css)}body{Markup.Raw("{margin:1rem auto;max-width:38rem;padding:0 1rem;background:var(--paper)}figure.lernet{margin:1.75rem 0!important}")}</style></head>
            <body>{figures}{runtime}</body></html>
            """);
        var path = Path.Combine(AppContext.BaseDirectory, "figures.html");
        File.WriteAllText(path, page.ToString());
        Assert.True(new FileInfo(path).Length > 10_000);
    }

    // One element a line, so that a difference shows where it is.
    private static string Readable(Markup html) => Regex.Replace(html.ToString(), "(?=<(?!/|text|path|circle|td|th))", "\n").TrimStart();
}
