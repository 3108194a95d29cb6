using Lernet.Display;
using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Interactive.Tests;

public class FormattersTests
{
    private static readonly Figure Line = Plot.Line(0..5, new[] { 9, 7.2, 5.76, 4.608, 3.6864 }, caption: "Each step keeps four fifths.", xTitle: "step", yTitle: "x");

    public FormattersTests() => Formatters.Register();

    [Fact]
    public void Register_EveryDefaultType_PrefersHtmlThenText() =>
        Assert.All(Formatters.Default, presentation =>
            Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(presentation.Type)));

    [Fact]
    public void Default_Types_AreListedOnce() =>
        Assert.Equal(Formatters.Default.Count, Formatters.Default.Select(presentation => presentation.Type).Distinct().Count());

    [Fact]
    public void Html_Figure_CarriesStyleAndRuntime()
    {
        var html = Line.ToDisplayString("text/html");
        Assert.Contains("<style data-lernet=\"base\">", html);
        Assert.Contains("class=\"lernet lernet-figure\"", html);
        Assert.Contains("<script data-lernet-runtime=\"figures\">", html);
    }

    [Fact]
    public void Text_Figure_IsTheAlternative() =>
        Assert.Equal("Figure: x by step: falls from 9 to 3.686 at step 4.", Line.ToDisplayString("text/plain"));

    [Fact]
    public void Html_SameFigureTwice_HasTwoIds()
    {
        var again = Plot.Line(0..3, new[] { 1.0, 2, 4 });
        var ids = new[] { again, again }.Select(figure => System.Text.RegularExpressions.Regex.Match(figure.ToDisplayString("text/html"), " id=\"([^\"]+)\"").Groups[1].Value).ToArray();
        Assert.Equal(ids[0] + "-2", ids[1]);
    }

    [Fact]
    public void Html_ForeignMarkup_IsLeftAlone() =>
        Assert.Equal("<b>1</b>", Markup.Raw("<b>1</b>").ToDisplayString("text/html"));

    [Fact]
    public void Html_RendererThatThrows_IsOneLine()
    {
        Formatters.Register(Presentation.Of<Broken>(_ => throw new InvalidOperationException("no weights\nyet"), _ => throw new InvalidOperationException("no weights")));
        Assert.Equal("Broken could not be shown: InvalidOperationException: no weights", new Broken().ToDisplayString("text/plain"));
        Assert.Contains("Broken could not be shown: InvalidOperationException: no weights yet</p>", new Broken().ToDisplayString("text/html"));
    }

    private sealed class Broken;
}
