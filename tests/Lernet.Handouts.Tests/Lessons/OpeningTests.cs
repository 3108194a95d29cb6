using System.Text.Json.Nodes;
using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Lessons;

public class OpeningTests
{
    private const string Head = """
        # 04 Gradient descent

        Down the *slope*.

        **After this lesson you can**

        - take a step;
        - stop.

        **Time** 45 minutes · **You need** a pencil

        This sentence stays in the lesson.
        """;

    [Fact]
    public void Opening_FirstMarkdownCell_GivesNumberTitleLeadAndGoals()
    {
        var page = Page(Text(Head));

        Assert.Equal("Gradient descent", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Lesson04", page.QuerySelector(".num")!.TextContent);
        Assert.Equal("Down the <em>slope</em>.", page.QuerySelector(".lead")!.InnerHtml);
        Assert.Equal(["take a step;", "stop."], page.QuerySelectorAll(".goals li").Select(goal => goal.TextContent));
        Assert.Equal("04 Gradient descent · Lernet", page.Title);
    }

    [Fact]
    public void Opening_Facts_StandBesideTheTitle()
    {
        var facts = Page(Text(Head)).QuerySelectorAll(".facts dl > div").Select(fact => (fact.Children[0].TextContent, fact.Children[1].TextContent));

        Assert.Equal([("Time", "45 minutes"), ("You need", "a pencil"), ("Notebook", "04-descent/lesson.ipynb")], facts);
    }

    [Fact]
    public void Opening_WhatIsNotHead_StaysInTheArticle()
    {
        Assert.Equal("This sentence stays in the lesson.", Page(Text(Head)).QuerySelector("article")!.TextContent.Trim());
    }

    [Fact]
    public void Opening_Metadata_ComesFirst()
    {
        var notebook = Notebook(Text(Head));
        notebook.Metadata["lernet"] = new JsonObject { ["number"] = 7, ["title"] = "The training loop", ["minutes"] = 60 };

        var page = Html.Document(new HandoutBuilder().Build(notebook, Alone).Html);

        Assert.Equal("The training loop", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("07", page.QuerySelector(".num")!.TextContent);
        Assert.Contains("60 minutes", page.QuerySelector(".facts")!.TextContent);
    }

    [Fact]
    public void Opening_NotebookWithoutTitle_Warns()
    {
        Assert.Contains(Build(Ran("1")).Warnings, warning => warning.Contains("no title"));
    }
}
