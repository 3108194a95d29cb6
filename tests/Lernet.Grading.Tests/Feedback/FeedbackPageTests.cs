using AngleSharp.Html.Dom;
using Lernet.Grading.Feedback;
using Lernet.Grading.Results;

namespace Lernet.Grading.Tests.Feedback;

public class FeedbackPageTests
{
    private static readonly FeedbackBuilder Builder = new(SmallClass.Assignment);

    [Fact]
    public void Page_ThreeQuestions_ShowsStatementAnswerStatusMessageHintExampleAndPoints()
    {
        var page = Page(SmallClass.Result("ann", SmallClass.Slope(), SmallClass.Step(), SmallClass.Why()));

        Assert.Equal("Week 1: descent", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("3 of 9 points so far; 4 points will be given by a person.", page.QuerySelector(".lead")!.TextContent);
        var step = page.QuerySelector("#q-2")!;
        Assert.Equal("Question 2 One step", step.QuerySelector("h2")!.TextContent);
        Assert.Equal("1 of 3 points", step.QuerySelector(".pts")!.TextContent);
        Assert.Equal("Write Step.", step.QuerySelector("p:not(.pts)")!.TextContent);
        Assert.Contains("return x + rate * slope;", step.QuerySelector("pre.code")!.TextContent);
        Assert.NotNull(step.QuerySelector("pre.code .k"));
        Assert.Equal(
            ["Partly right", "The step goes uphill: did you forget the minus sign?", "x = 1, rate = 0.1: yours 1.2, expected 0.8", "Hint: the slope points uphill; take it away from x instead of adding it."],
            step.QuerySelectorAll(".fb p").Select(line => line.TextContent));
    }

    [Fact]
    public void Page_Formulas_AreTypeset() => Assert.NotNull(Page(SmallClass.Result("ann", SmallClass.Slope())).QuerySelector("#q-1 .katex-display math"));

    [Fact]
    public void Page_ManualMark_ShowsPointsAndComment()
    {
        var comments = new Dictionary<(string, string), string> { [(SmallClass.Notebook, "why")] = "Good.\n\nSay what “<uphill>” means." };

        var why = Page(SmallClass.Result("ann", SmallClass.Why(3.5)), comments).QuerySelector("#q-1")!;

        Assert.Equal("3.5 of 4 points", why.QuerySelector(".pts")!.TextContent);
        Assert.Equal("Partly right", why.QuerySelector(".fb .v")!.TextContent);
        Assert.Equal(["Good.", "Say what “<uphill>” means."], why.QuerySelectorAll("blockquote p").Select(line => line.TextContent));
    }

    [Fact]
    public void Page_NameInTheRoster_StandsBesideTheId() =>
        Assert.Equal(["Ann Lee", "ann"], Page(SmallClass.Result("ann", SmallClass.Slope())).QuerySelectorAll(".facts dd").Take(2).Select(fact => fact.TextContent));

    [Fact]
    public void Page_OddOrRefusedSubmission_SaysSo()
    {
        var page = Page(SmallClass.Result("ann", SmallClass.Slope()) with { Flags = ["the cell step is there twice"], Refusal = "descent.ipynb is no notebook." });

        Assert.Contains("the cell step is there twice", page.QuerySelector("section[aria-labelledby=noticed] li")!.TextContent);
        Assert.Contains("descent.ipynb is no notebook.", page.QuerySelector(".fb.wrong")!.TextContent);
    }

    [Theory]
    [InlineData(QuestionStatus.Right, "Right")]
    [InlineData(QuestionStatus.Partial, "Partly right")]
    [InlineData(QuestionStatus.Wrong, "Not right")]
    [InlineData(QuestionStatus.NotAnswered, "Not answered")]
    [InlineData(QuestionStatus.DoesNotCompile, "Does not compile")]
    [InlineData(QuestionStatus.Error, "Stopped with an error")]
    [InlineData(QuestionStatus.TimedOut, "Took too long")]
    [InlineData(QuestionStatus.OutOfMemory, "Asked for too much memory")]
    [InlineData(QuestionStatus.Ended, "Ended its process")]
    [InlineData(QuestionStatus.ToRead, "To be read by a person")]
    public void Page_EveryStatus_HasItsWord(QuestionStatus status, string word)
    {
        var page = Page(SmallClass.Result("ann", SmallClass.Slope() with { Status = status, Points = status == QuestionStatus.ToRead ? null : 0 }));

        Assert.Equal(word, page.QuerySelector("#q-1 .fb .v")!.TextContent);
        Assert.Equal(word, page.QuerySelector("table.points .st")!.TextContent);
    }

    [Fact]
    public void Page_OfAnyone_HoldsNothingThatWasHidden() =>
        Assert.All(SmallClass.All, result => Assert.DoesNotContain(SmallClass.Canary, Html(Builder, result)));

    [Fact]
    public void Page_SameResult_HasTheSameBytes() =>
        Assert.Equal(Html(Builder, SmallClass.All[3]), Html(new FeedbackBuilder(SmallClass.Assignment), SmallClass.All[3]));

    [Fact]
    public void Page_Policy_LetsNoScriptRunAndNoRequestOut()
    {
        var html = Html(Builder, SmallClass.All[3]);

        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'", html);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("http:", html.Replace("http://www.w3.org/", ""));
    }

    private static string Html(FeedbackBuilder builder, SubmissionResult result) => builder.Page(SmallClass.Marked(result), SmallClass.Notebook, result.Student);

    private static IHtmlDocument Page(SubmissionResult result, IReadOnlyDictionary<(string, string), string>? comments = null) =>
        Lernet.Handouts.Html.Document(Builder.Page(SmallClass.Marked(result, comments), SmallClass.Notebook, "Ann Lee"));
}
