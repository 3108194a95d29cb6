using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Outputs;

public class HtmlOutputTests
{
    private const string Fragment = """
        <style data-lernet="base">.lernet{}</style><div class="lernet">one</div><script data-lernet-runtime="widgets">go()</script>
        """;

    [Fact]
    public void Fragments_RepeatedStyles_AreDroppedAndRuntimesKeptOnce()
    {
        var page = Page(Text("# 04 T"), Ran("a", Shown(("text/html", Fragment))), Ran("b", Shown(("text/html", Fragment))));

        Assert.Null(page.QuerySelector("[data-lernet]"));
        Assert.Single(page.QuerySelectorAll("script[data-lernet-runtime=widgets]"));
        Assert.Null(page.QuerySelector("main [data-lernet-runtime]"));
        Assert.Equal(2, page.QuerySelectorAll(".lernet").Length);
    }

    [Fact]
    public void Figures_OfTwoKinds_ShareTheFewestBundles()
    {
        static string Figure(string bundle) => $"<figure class=\"lernet lernet-figure\" data-bundle=\"{bundle}\"><figcaption>F</figcaption></figure>";
        var page = Page(Text("# 04 T"), Ran("a", Shown(("text/html", Figure("basic"))), Shown(("text/html", Figure("cartesian")))));

        Assert.Equal(["plotly-cartesian", "figures"], page.QuerySelectorAll("script[data-lernet-runtime]").Select(script => script.GetAttribute("data-lernet-runtime")));
        Assert.Equal(["Figure 1. F", "Figure 2. F"], page.QuerySelectorAll("figcaption:not(.cell-h)").Select(caption => caption.TextContent));
    }

    [Theory]
    [InlineData("<script src=\"https://example.org/x.js\"></script>")]
    [InlineData("<img src=\"https://example.org/x.png\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/x.css\">")]
    [InlineData("<iframe srcdoc=\"x\"></iframe>")]
    public void Output_ThatAsksTheNetwork_IsTakenOutWithAWarning(string html)
    {
        var handout = Build(Text("# 04 T"), Ran("a", Shown(("text/html", $"<div>kept{html}</div>"))));

        Assert.DoesNotContain("example.org", handout.Html);
        Assert.Contains("kept", handout.Html);
        Assert.Contains("asks the network for nothing", Assert.Single(handout.Warnings));
    }

    [Fact]
    public void Foreign_Markup_GetsScopesAndNamesAndLosesEmptyHeads()
    {
        const string Table = "<table><thead><tr></tr></thead><tbody><tr><th>a</th><td><details><summary></summary>1</details></td></tr></tbody></table><style>.dni-code-hint { }</style>";
        var output = Page(Text("# 04 T"), Ran("a", Shown(("text/html", Table)))).QuerySelector(".out .foreign")!;

        Assert.Null(output.QuerySelector("thead"));
        Assert.Null(output.QuerySelector("style"));
        Assert.Equal("…", output.QuerySelector("summary")!.TextContent);
        Assert.Equal("row", output.QuerySelector("th")!.GetAttribute("scope"));
    }
}
