using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Lessons;

public class SectionsTests
{
    [Fact]
    public void Sections_Headings_AreNumberedButNotTheClosingOnes()
    {
        var page = Page(Text("# 04 T\n\n## Walk\n\na\n\n## The rule\n\nb\n\n## Summary\n\nc"));

        Assert.Equal(["1Walk", "2The rule", "Summary"], page.QuerySelectorAll("article section > h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public void Contents_Entries_LeadToTheSections()
    {
        var page = Page(Text("# 04 T\n\n## Walk\n\na\n\n## Walk\n\nb"));

        Assert.Equal(["#walk", "#walk-2"], page.QuerySelectorAll(".toc a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".toc a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Headings_SecondTitle_BecomesASection()
    {
        var page = Page(Text("# 04 T\n\n## One"), Text("# Two\n\nb"));

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector("section#two"));
    }

    [Fact]
    public void Ids_SameInTwoOutputs_BecomeUniqueAndReferencesFollow()
    {
        const string Widget = """<div class="lernet"><label for="rate">Rate</label><input id="rate" type="range"></div>""";
        var page = Page(Text("# 04 T"), Ran("a", Shown(("text/html", Widget))), Ran("b", Shown(("text/html", Widget))));

        Assert.Equal(["rate", "rate-2"], page.QuerySelectorAll("input").Select(input => input.Id));
        Assert.Equal(["rate", "rate-2"], page.QuerySelectorAll("label").Select(label => label.GetAttribute("for")));
    }

    [Fact]
    public void Footnotes_InTwoCells_KeepApart()
    {
        var page = Page(Text("# 04 T\n\n## One\n\nA[^1]\n\n[^1]: first"), Text("B[^1]\n\n[^1]: second"));

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }
}
