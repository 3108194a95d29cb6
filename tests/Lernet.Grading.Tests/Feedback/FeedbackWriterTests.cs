using Lernet.Grading.Batches;
using Lernet.Grading.Feedback;
using Lernet.Grading.Judging;
using Lernet.Grading.Reports;
using Lernet.Grading.Tests.Batches;

namespace Lernet.Grading.Tests.Feedback;

public class FeedbackWriterTests
{
    [Fact]
    public async Task Write_GradedClass_GivesEachStudentAPageAndNamesWhoIsNotGraded()
    {
        using var course = await GradedAsync();
        course.Submit("ben", slope: "x => 2 * x").Submit("dora");

        var report = FeedbackWriter.Write(course.Folders, TinyCourse.Name, student: null, default);

        Assert.Equal((2, 2), (report.Students, report.Pages));
        Assert.Equal(["ben", "dora"], report.NotGraded);
        Assert.Equal(["ada/week1/lesson.html", "cleo/week1/lesson.html"], Pages(course));
    }

    [Fact]
    public async Task Write_OneStudent_WritesOnePage()
    {
        using var course = await GradedAsync();

        FeedbackWriter.Write(course.Folders, TinyCourse.Name, "cleo", default);

        Assert.Equal(["cleo/week1/lesson.html"], Pages(course));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("../ada")]
    public async Task Write_UnknownStudent_SaysSoAndWritesNothing(string student)
    {
        using var course = await GradedAsync();

        var error = Assert.Throws<GradingException>(() => FeedbackWriter.Write(course.Folders, TinyCourse.Name, student, default));

        Assert.Contains("nobody has the id", error.Message);
        Assert.Empty(Pages(course));
    }

    [Fact]
    public async Task Write_WhileABatchGrades_IsRefusedLikeAReport()
    {
        using var course = await GradedAsync();
        using var batch = BatchLock.TryTake(course.Folders, TinyCourse.Name, new Shard(1, 2));

        var error = Assert.Throws<GradingException>(() => FeedbackWriter.Write(course.Folders, TinyCourse.Name, student: null, default));
        Assert.StartsWith("'week1' is being graded, or its pages are being written.", error.Message);
        Assert.DoesNotContain("shard", error.Message);
        Assert.Throws<GradingException>(() => ReportWriter.Write(course.Folders, TinyCourse.Name));
        Assert.Empty(Pages(course));
    }

    [Fact]
    public async Task Write_AfterAMarkByHand_ShowsPointsAndComment()
    {
        using var course = await GradedAsync();
        course.WriteMarks("student,notebook,question,points,comment\nada,lesson,essay,2.5,\"Well, <b>nearly</b>.\"\n");

        FeedbackWriter.Write(course.Folders, TinyCourse.Name, "ada", default);

        var page = Lernet.Handouts.Html.Document(File.ReadAllText(Path.Combine(course.Folders.Feedback("ada", TinyCourse.Name), "lesson.html")));
        Assert.Contains("2.5 of 3 points", page.QuerySelectorAll(".pts").Select(points => points.TextContent));
        Assert.Equal("Well, <b>nearly</b>.", page.QuerySelector("blockquote")!.TextContent);
    }

    [Fact]
    public async Task Report_GradedClass_IsWrittenBesideTheGradebook()
    {
        using var course = await GradedAsync();

        var facts = ReportWriter.Write(course.Folders, TinyCourse.Name);

        Assert.Equal(3, facts.Graded.Count);
        Assert.Contains("3 graded submissions", File.ReadAllText(course.Folders.Report(TinyCourse.Name)));
    }

    private static async Task<TinyCourse> GradedAsync()
    {
        var course = new TinyCourse().Submit("ada").Submit("ben", slope: "x => x").Submit("cleo", curvature: "x => 0");
        var assignment = course.Assignment;
        await new Batch(course.Folders, assignment, new("engine-1") { Slots = 1 }, TimeProvider.System)
            .RunAsync(_ => Task.FromResult<ISubmissionJudge>(new FakeJudge(assignment)), _ => { }, default);
        return course;
    }

    private static string[] Pages(TinyCourse course)
    {
        var root = Path.Combine(course.Folders.Root, "feedback");
        return !Directory.Exists(root) ? [] : [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
