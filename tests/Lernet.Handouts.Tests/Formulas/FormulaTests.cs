using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Formulas;

public class FormulaTests
{
    [Fact]
    public void Formula_Inline_IsTypesetForEyeAndEar()
    {
        var page = Page(Text("# 04 T\n\n## One\n\nThe slope $f'(x)$ is a number."));

        Assert.NotNull(page.QuerySelector("section .katex > .katex-mathml > math"));
        Assert.NotNull(page.QuerySelector("section .katex > .katex-html[aria-hidden=true]"));
        Assert.Null(page.QuerySelector(".katex-display"));
    }

    [Theory]
    [InlineData("$$\nx = 1\n$$")]
    [InlineData("$$x = 1$$")]
    [InlineData("so that\n$$x = 1$$\nholds")]
    public void Formula_BetweenDoubleDollars_StandsOnItsOwnLine(string markdown)
    {
        Assert.Single(Page(Text($"# 04 T\n\n## One\n\n{markdown}")).QuerySelectorAll(".katex-display"));
    }

    [Fact]
    public void Fonts_PlainLetters_BringOnlyTheirFaces()
    {
        var html = Build(Text("# 04 T\n\n## One\n\n$x + 1$")).Html;

        Assert.Equal(2, html.Split("@font-face{").Length - 1);
        Assert.Contains("KaTeX_Math", html);
        Assert.DoesNotContain("@font-face{font-display:block;font-family:KaTeX_AMS", html);
    }

    [Fact]
    public void Fonts_BlackboardAndBold_BringTheirFaces()
    {
        var html = Build(Text("# 04 T\n\n## One\n\n$\\mathbb{E}[\\mathbf{w}]$")).Html;

        Assert.Contains("@font-face{font-display:block;font-family:KaTeX_AMS", html);
        Assert.Equal(3, html.Split("@font-face{").Length - 1); // main, main bold, AMS
    }

    [Fact]
    public void Page_WithoutFormulas_CarriesNothingOfKatex()
    {
        Assert.DoesNotContain("KaTeX", Build(Text("# 04 T\n\n## One\n\nNo formula.")).Html);
    }

    [Fact]
    public void Formula_WithAnError_IsShownAsSourceWithAWarning()
    {
        var handout = Build(Text("# 04 T\n\n## One\n\n$\\frac{1}$ and $x$"));

        Assert.Contains("""<code class="math">\frac{1}</code>""", handout.Html);
        Assert.Contains(handout.Warnings, warning => warning.Contains(@"\frac{1}"));
        Assert.Contains("class=\"katex\"", handout.Html);
    }

    [Fact]
    public void Node_Missing_LeavesSourceAndSaysHowToGetIt()
    {
        var handout = new HandoutBuilder("no-such-node").Build(Notebook(Text("# 04 T\n\n## One\n\n$a < b$")), Alone);

        Assert.Contains("""<code class="math">a &lt; b</code>""", handout.Html);
        var warning = Assert.Single(handout.Warnings);
        Assert.Contains("'no-such-node' was not found", warning);
        Assert.Contains("https://nodejs.org", warning);
    }

    [Fact]
    public void Formula_AloneInAHeaderCell_HasANameInWords()
    {
        var header = Page(Text("# 04 T\n\n## One\n\n| $\\hat{y}_t$ |\n|---|\n| 1 |")).QuerySelector("th")!;

        Assert.Equal("hat y t", header.QuerySelector(".vh")!.TextContent);
        Assert.NotNull(header.QuerySelector("[aria-hidden=true] > .katex"));
    }

    [Fact]
    public void Formula_WithASpaceBesideItsDollarSign_IsWarnedOf()
    {
        var handout = Build(Text("# 04 T\n\n## One\n\nThe end is $9 \\cdot 0.8^3 = $ 4.608. A coffee costs $3 or $4."));

        Assert.Contains(@"$9 \cdot 0.8^3 = $", Assert.Single(handout.Warnings));
    }
}
