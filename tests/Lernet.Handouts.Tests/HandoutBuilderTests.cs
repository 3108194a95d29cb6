using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests;

public class HandoutBuilderTests
{
    [Fact]
    public void Build_SameNotebookTwice_GivesSameBytes()
    {
        var first = Build(Text("# 04 Descent\n\nDown we go: $x^2$."), Ran("1 + 1", Shown(("text/plain", "2"))));
        var second = Build(Text("# 04 Descent\n\nDown we go: $x^2$."), Ran("1 + 1", Shown(("text/plain", "2"))));

        Assert.Equal(first.Html, second.Html);
    }

    [Fact]
    public void Build_SizesOfParts_AddUpToTheFile()
    {
        var handout = Build(Text("# 04 Descent\n\n## One\n\n$x_1$ and a picture."), Ran("x", Shown(("image/png", "AAAA"))));

        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(handout.Html), handout.Sizes.Total);
        Assert.All(handout.Sizes.Parts, part => Assert.True(part.Bytes >= 0, part.Name));
    }

    [Fact]
    public void Build_PageAboveTheLimit_FailsWithTheTable()
    {
        var options = Alone with { MaxBytes = 1_000 };

        var error = Assert.Throws<HandoutException>(() => new HandoutBuilder().Build(Notebook(Text("# 04 Descent")), options));

        Assert.Contains("at most 1.0 KB", error.Message);
        Assert.Contains("style sheets", error.Message);
    }

    [Fact]
    public void Build_Page_ForbidsEveryRequest()
    {
        var policy = Page(Text("# 04 Descent")).QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content");

        Assert.StartsWith("default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:", policy);
    }

    [Fact]
    public void Build_StatedNumbers_LoseTheirComments()
    {
        var html = Build(Text("# 04 Descent\n\n## One\n\nx is 4.608<!-- = x3 -->.")).Html;

        Assert.Contains("x is 4.608.", html);
        Assert.DoesNotContain("x3", html);
    }

    [Fact]
    public void Build_LessonWithAllParts_LooksAsApproved()
    {
        var page = Page(
            Ran("#!import ../setup.dib"),
            Text("""
                # 04 Gradient descent

                Down the slope.

                **After this lesson you can**

                - take a step.

                **Time** 45 minutes · **You need** patience
                """),
            Text("## Walk\n\n> **Note.** Slopes have signs.\n\nWalk on.\n\n> **Predict first.** Where to?\n>\n> - left\n> - right\n\n<details><summary>Compare</summary>\n\nLeft.\n\n</details>"),
            Ran("var x = 9; // start", new Lernet.Kernel.Documents.StreamOutput("stdout", "x = 9\n")),
            Text("### Exercise 5.1 Three steps (2 points)\n\nTake them."),
            Text("## Common mistakes\n\n- **It grows.** Wrong sign."));

        Approve.Text(page.QuerySelector("main")!.OuterHtml, "tests/Lernet.Handouts.Tests/Approved/lesson.html");
    }
}
