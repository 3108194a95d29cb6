using AngleSharp.Html.Dom;
using Lernet.Grading.Reports;
using Lernet.Grading.Results;
using Lernet.Grading.Similarity;
using Lernet.Grading.Tests.Feedback;
using Lernet.Grading.Tests.Similarity;

namespace Lernet.Grading.Tests.Reports;

public class ReportPageTests
{
    private static readonly IReadOnlyList<SimilarPair> Similar = SimilarAnswers.Find(
        [new("ann", "descent/slope-check", Solutions.Original, true), new("<b>bob", "descent/slope-check", Solutions.Copies[0].Text, true)], [Solutions.Stub]);

    [Fact]
    public void Page_Class_ShowsDistributionQuestionsMistakesAndWhatNeedsAttention()
    {
        var page = Page(SmallClass.All, "zoe");

        Assert.Equal("25 graded submissions: 4.92 of 9 points on average.", page.QuerySelector(".lead")!.TextContent);
        Assert.Contains("zoehas a result, but neither a submission nor a row", page.QuerySelector("#problems")!.TextContent);
        Assert.Contains("Half of the 25 graded submissions", page.QuerySelector("#distribution figcaption")!.TextContent);
        Assert.NotEmpty(page.QuerySelector("#distribution svg")!.GetAttribute("aria-label")!);
        Assert.Equal(["5 The factor 2 is missing.", "9 The step goes uphill: did you forget the minus sign?"], page.QuerySelectorAll("#mistakes li").Select(line => line.TextContent));
        Assert.Equal(7, page.QuerySelectorAll("#to-read tbody tr").Length);
        Assert.Contains("the original was run", page.QuerySelector("#odd")!.TextContent);
        Assert.Contains("0x50 0x4B", page.QuerySelector("#refused")!.TextContent);
    }

    [Fact]
    public void Page_SimilarAnswers_StandSideBySideWithTheCommonPartsMarked()
    {
        var pair = Page(SmallClass.All).QuerySelector("#similar .pair")!;

        Assert.Equal(["ann", "<b>bob"], pair.QuerySelectorAll(".cell-h b").Select(name => name.TextContent));
        Assert.Contains("w * x[i] - y[i]", pair.QuerySelector("mark")!.TextContent);
        Assert.Contains("Similarity proves nothing", Page(SmallClass.All).QuerySelector("#similar")!.TextContent);
    }

    [Fact]
    public void Page_NothingGraded_SaysSo() => Assert.Equal("Nothing has been graded yet.", Page([]).QuerySelector(".lead")!.TextContent);

    [Fact]
    public void Page_HostileNames_StayText()
    {
        var page = Page([SmallClass.Result("<script>x</script>", SmallClass.Why(null, "<script>")) with { Flags = ["<img src=x>"] }]);

        Assert.Empty(page.QuerySelectorAll("script, img"));
    }

    [Fact]
    public void Figures_RightWrongAndUnread_AreCounted()
    {
        var figures = QuestionFigures.Of(SmallClass.Assignment.Notebooks[0].Questions[0], SmallClass.All);

        Assert.Equal([15, 0, 5, 5, 0], Enum.GetValues<Outcome>().Select(outcome => figures.Counts[outcome]));
        Assert.Equal(15 / 25.0, figures.MeanShare, 12); // a mean of 25 numbers: rounding only
        Assert.Equal([("The factor 2 is missing.", 5)], figures.Mistakes);
    }

    [Theory]
    [InlineData(12, 1)]
    [InlineData(9, double.NaN)]
    public void Figures_QuestionThatFollowsTheRest_Discriminates(int students, double expected)
    {
        var results = Enumerable.Range(0, students).Select(i => SmallClass.Result($"s{i}", SmallClass.Slope(points: i % 3), SmallClass.Why(i % 3))).ToArray();

        Assert.Equal(expected, QuestionFigures.Of(SmallClass.Assignment.Notebooks[0].Questions[0], results).Discrimination, 12); // rounding only
    }

    private static IHtmlDocument Page(IReadOnlyList<SubmissionResult> results, params string[] strays) =>
        Lernet.Handouts.Html.Document(new ReportPage(new ReportFacts(SmallClass.Gradebook(results, strays), Similar)).ToHtml());
}
