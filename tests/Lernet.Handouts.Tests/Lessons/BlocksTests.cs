using static Lernet.Handouts.Tests.Handouts;

namespace Lernet.Handouts.Tests.Lessons;

public class BlocksTests
{
    [Fact]
    public void Quotation_BeginningWithNote_BecomesAMarginNote()
    {
        var note = Page(Text("# 04 T\n\n## One\n\n> **Note.** The slope of 2.\n\nOn.")).QuerySelector("aside.note")!;

        Assert.Equal("The slope of 2.", note.TextContent.Trim());
    }

    [Fact]
    public void Quotation_Other_StaysAQuotation()
    {
        Assert.NotNull(Page(Text("# 04 T\n\n## One\n\n> Somebody said so.")).QuerySelector("blockquote"));
    }

    [Fact]
    public void Predict_ListInIt_BecomesChoices()
    {
        var box = Page(Text("# 04 T\n\n## One\n\n> **Predict first.** Where?\n>\n> - 7.2\n> - 10.8")).QuerySelector(".predict")!;

        Assert.Equal(["7.2", "10.8"], box.QuerySelectorAll("input[type=radio] + span").Select(choice => choice.TextContent));
        Assert.Single(box.QuerySelectorAll("input").Select(input => input.GetAttribute("name")).Distinct());
        Assert.Equal("Predict first", box.Owner!.GetElementById(box.GetAttribute("aria-labelledby")!)!.TextContent);
    }

    [Fact]
    public void Predict_DetailsBehindIt_IsTheComparisonAndIsPrintedAtTheEnd()
    {
        var page = Page(Text("# 04 T\n\n## One\n\n> **Predict first.** Where?\n\n<details><summary>Compare</summary>\n\nLeft.\n\n</details>"));

        Assert.NotNull(page.QuerySelector(".predict > details"));
        Assert.Equal("Left.", page.QuerySelector(".print-only ol > li")!.TextContent.Trim());
    }

    [Fact]
    public void Exercise_Heading_BeginsACardThatHoldsItsCells()
    {
        var page = Page(
            Text("# 04 T\n\n## Your turn\n\n### Exercise 5.1 Three steps (2 points)\n\nTake them."),
            Ran("Step(9)"),
            Text("### Exercise 5.2: Why?\n\nSay it."),
            Text("## Summary\n\n- Done."));

        Assert.Equal(["exercise-5-1", "exercise-5-2"], page.QuerySelectorAll(".card").Select(card => card.Id));
        Assert.NotNull(page.QuerySelector("#exercise-5-1 .cell"));
        Assert.Equal("2 points", page.QuerySelector("#exercise-5-1 .pts")!.TextContent);
        Assert.Contains("2, worth 2 points", page.QuerySelector(".facts")!.TextContent);
    }

    [Fact]
    public void CommonMistakes_BoldBeginnings_BecomeSymptomAndRemedy()
    {
        var page = Page(Text("# 04 T\n\n## Common mistakes\n\n- **It grows.** Wrong sign.\n- **NaN**: too fast."));

        Assert.Equal(["It grows", "NaN"], page.QuerySelectorAll("dl.mist dt").Select(symptom => symptom.TextContent));
        Assert.Equal("Wrong sign.", page.QuerySelector("dl.mist dd")!.TextContent);
    }

    [Fact]
    public void Setup_CellOfImports_IsFoldedAndStandsAboveTheFirstCode()
    {
        var page = Page(Ran("#!import ../setup.dib"), Text("# 04 T\n\n## One\n\nText."), Ran("var x = 1;"));

        Assert.Equal(["cell-1", "cell-2"], page.QuerySelectorAll("section > .cell").Select(cell => cell.Id));
        Assert.NotNull(page.QuerySelector("#cell-1 > details.setup"));
        Assert.Equal("P", page.QuerySelector("#cell-1")!.PreviousElementSibling!.TagName);
    }

    [Fact]
    public void Table_InText_ScrollsAloneAndNamesItsHeaders()
    {
        var table = Page(Text("# 04 T\n\n## One\n\n| a | b |\n|---|---|\n| 1 | 2 |")).QuerySelector(".scroll > table")!;

        Assert.All(table.QuerySelectorAll("th"), header => Assert.Equal("col", header.GetAttribute("scope")));
    }
}
