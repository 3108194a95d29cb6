using Lernet.Kernel.Documents;
using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Outputs;

public class CellOutputsTests
{
    [Fact]
    public void Streams_OfManyWrites_BecomeOneBlockWithoutTerminalColours()
    {
        var page = Page(Text("# 04 T"), Ran("x", new StreamOutput("stdout", "\u001b[31mstep 0\n"), new StreamOutput("stdout", "step 1\u001b[0m\n")));

        Assert.Equal("step 0\nstep 1", Assert.Single(page.QuerySelectorAll(".out pre")).TextContent);
    }

    [Fact]
    public void ProgressOfARun_IsLeftOut()
    {
        var page = Page(Text("# 04 T"), Ran("x",
            new StreamOutput("stdout", "epoch 10\n"), Shown(("text/html", "<div class=\"lernet lernet-progress\">40 %</div>")), new StreamOutput("stdout", "epoch 20\n")));

        Assert.Equal("epoch 10\nepoch 20", Assert.Single(page.QuerySelectorAll(".out pre")).TextContent);
        Assert.DoesNotContain("40 %", page.QuerySelector(".out")!.TextContent);
    }

    [Fact]
    public void Stream_LongerThanAnybodyReads_IsCutWithANote()
    {
        var text = string.Concat(Enumerable.Range(0, 1_200).Select(i => $"line {i}\n"));
        var page = Page(Text("# 04 T"), Ran("x", new StreamOutput("stdout", text)));

        Assert.EndsWith("line 59", page.QuerySelector(".out pre")!.TextContent);
        Assert.Contains("1\u202f200 lines", page.QuerySelector(".cut")!.TextContent);
    }

    [Fact]
    public void Bundle_WithSeveralForms_ShowsHtml()
    {
        var page = Page(Text("# 04 T"), Ran("x", Shown(("text/plain", "plain"), ("text/html", "<b>rich</b>"), ("image/png", "AAAA"))));

        Assert.Equal("rich", page.QuerySelector(".out")!.TextContent.Trim());
        Assert.Null(page.QuerySelector("img"));
    }

    [Fact]
    public void Picture_PlainText_IsItsAlternative()
    {
        var picture = Page(Text("# 04 T"), Ran("x", Shown(("image/png", "AAAA"), ("text/plain", "a square")))).QuerySelector("img")!;

        Assert.Equal("a square", picture.GetAttribute("alt"));
        Assert.Equal("data:image/png;base64,AAAA", picture.GetAttribute("src"));
    }

    [Fact]
    public void Error_WithTraceback_NamesTypeMessageAndPlaceOnce()
    {
        var page = Page(Text("# 04 T"), Ran("x", new ErrorOutput("FormatException", "Not a number.", ["Not a number.", "   at cell 2, line 1"])));

        Assert.Equal("FormatException", page.QuerySelector(".error .v")!.TextContent);
        Assert.Single(page.QuerySelector(".out")!.TextContent.Split("Not a number.").Skip(1));
        Assert.Contains("at cell 2, line 1", page.QuerySelector("pre.detail")!.TextContent);
    }

    [Fact]
    public void Error_WithCarets_KeepsThemUnderTheirLine()
    {
        var page = Page(Text("# 04 T"), Ran("x", new ErrorOutput("ShapeException", "[2] x [3]", ["[2] x [3]", " ^     ^", "Transpose?"])));

        Assert.Equal("[2] x [3]\n ^     ^\nTranspose?", page.QuerySelector("pre.detail")!.TextContent);
    }

    [Fact]
    public void Cell_Silent_HasNoOutputFrame()
    {
        Assert.Null(Page(Text("# 04 T"), Ran("var x = 1;")).QuerySelector(".out"));
    }
}
