using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Lessons;

public class LinksTests
{
    private static readonly HandoutOptions Course = Alone with
    {
        Pages = new Dictionary<string, string> { ["01-neuron/lesson.ipynb"] = "01-neuron.html" },
        Previous = new("01-neuron.html", "01 The neuron"),
        Course = "index.html",
    };

    [Fact]
    public void Link_ToANotebook_BecomesALinkToItsPage()
    {
        var handout = new HandoutBuilder().Build(Notebook(Text("# 04 T\n\n## One\n\n[back](../01-neuron/lesson.ipynb#walk)")), Course);

        Assert.Contains("<a href=\"01-neuron.html#walk\">back</a>", handout.Html);
        Assert.Empty(handout.Warnings);
    }

    [Theory]
    [InlineData("[on](../99-none/lesson.ipynb)", "no page of this course")]
    [InlineData("[on](#nowhere)", "not on the page")]
    public void Link_ThatLeadsNowhere_BecomesTextWithAWarning(string markdown, string warning)
    {
        var handout = new HandoutBuilder().Build(Notebook(Text($"# 04 T\n\n## One\n\nGo {markdown}.")), Course);

        Assert.Contains("<p>Go on.</p>", handout.Html);
        Assert.Contains(warning, Assert.Single(handout.Warnings));
    }

    [Fact]
    public void Pager_Neighbours_AreLinked()
    {
        var page = Html.Document(new HandoutBuilder().Build(Notebook(Text("# 04 T")), Course).Html);

        Assert.Equal("01-neuron.html", page.QuerySelector(".pager a[rel=prev]")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector(".pager a[rel=next]"));
    }

    [Fact]
    public void Picture_BesideTheNotebook_TravelsInsideThePage()
    {
        var folder = Directory.CreateTempSubdirectory("lernet").FullName;
        File.WriteAllText(Path.Combine(folder, "line.svg"), "<svg/>");

        var handout = new HandoutBuilder().Build(Notebook(Text("# 04 T\n\n## One\n\n![A line](line.svg) ![Gone](gone.png)")), Alone with { Folder = folder });
        Directory.Delete(folder, recursive: true);

        Assert.Contains("src=\"data:image/svg+xml;base64,PHN2Zy8+\"", handout.Html);
        Assert.Contains("<em>Gone</em>", handout.Html);
        Assert.Contains("gone.png", Assert.Single(handout.Warnings));
    }
}
