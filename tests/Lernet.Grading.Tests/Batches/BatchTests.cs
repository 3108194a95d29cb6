using Lernet.Grading.Batches;
using Lernet.Grading.Judging;
using Lernet.Grading.Results;
using Lernet.Grading.Sandboxes;

namespace Lernet.Grading.Tests.Batches;

public class BatchTests
{
    private static readonly BatchSettings Settings = new("engine-1") { Slots = 3 };

    [Fact]
    public async Task Batch_GradedAgain_GradesNobodyAndStartsNoJudge()
    {
        using var course = new TinyCourse().SubmitMany(7);
        Assert.Equal((7, 0), Counts(await RunAsync(course, Settings)));
        var made = course.Made;
        var report = await new Batch(course.Folders, course.Assignment, Settings, TimeProvider.System)
            .RunAsync(_ => throw new InvalidOperationException("there is nothing to judge"), _ => { }, default);
        Assert.Equal((0, 7), Counts(report));
        Assert.Equal(made, course.Made);
    }

    [Fact]
    public async Task Batch_OneSubmissionChanged_GradesThatOneOnly()
    {
        using var course = new TinyCourse().SubmitMany(7);
        await RunAsync(course, Settings);
        course.Submit("student003", slope: "x => 2 * x");
        Assert.Equal((1, 6), Counts(await RunAsync(course, Settings)));
        Assert.Equal(2, new ResultStore(course.Folders, TinyCourse.Name).Find("student003")!.Result.Questions[0].Points);
    }

    [Fact]
    public async Task Batch_OnlyTheTimeOfHandingInChanged_ShowsInTheResult()
    {
        using var course = new TinyCourse().Submit("ann");
        await RunAsync(course, Settings);
        File.WriteAllText(Path.Combine(course.Folders.Submitted("ann", TinyCourse.Name), "timestamp.txt"), "2026-02-02 15:58:23.948203 UTC");
        Assert.Equal((1, 0), Counts(await RunAsync(course, Settings)));
        Assert.Equal(2026, new ResultStore(course.Folders, TinyCourse.Name).Find("ann")!.Result.HandedIn!.Value.Year);
    }

    [Fact]
    public async Task Batch_AssignmentEngineOrSeedChanged_GradesAll()
    {
        using var course = new TinyCourse().SubmitMany(4);
        await RunAsync(course, Settings);
        course.WriteSource("x => x + x");
        Assert.Equal((4, 0), Counts(await RunAsync(course, Settings)));
        Assert.Equal((4, 0), Counts(await RunAsync(course, Settings with { Engine = "engine-2" })));
        Assert.Equal((4, 0), Counts(await RunAsync(course, Settings with { Engine = "engine-2", Seed = 2 })));
        Assert.Equal((0, 4), Counts(await RunAsync(course, Settings with { Engine = "engine-2", Seed = 2 })));
    }

    [Fact]
    public async Task Batch_FileThatAnswersReadChanged_GradesAllAndNotForANotebook()
    {
        using var course = new TinyCourse().SubmitMany(4);
        await RunAsync(course, Settings);
        await HandOutAsync("lesson.ipynb", "{}", graded: 0);
        await HandOutAsync("data/points.csv", "1,2", graded: 4);
        await HandOutAsync("data/points.csv", "1,3", graded: 4);
        await HandOutAsync("data/points.csv", "1,3", graded: 0);

        async Task HandOutAsync(string file, string content, int graded)
        {
            var path = Path.Combine(course.Folders.Release(TinyCourse.Name), file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
            Assert.Equal((graded, 4 - graded), Counts(await RunAsync(course, Settings)));
        }
    }

    [Theory]
    [InlineData(SandboxTier.Process, 0)]
    [InlineData(SandboxTier.Box, 0)]
    [InlineData(SandboxTier.FullBox, 4)]
    public async Task Batch_StrongerSandboxAsked_GradesWhatWasGradedInAWeaker(SandboxTier asked, int graded)
    {
        using var course = new TinyCourse().SubmitMany(4);
        await RunAsync(course, Settings, new FakeJudge(course.Assignment) { Tier = SandboxTier.Box.Text() });
        Assert.Equal(graded, (await RunAsync(course, Settings with { Tier = asked })).Graded);
    }

    [Theory]
    [InlineData(null, "student00*", 0)]
    [InlineData("student003", null, 1)]
    [InlineData("*", null, 12)]
    [InlineData("*", "student00*", 10)]
    public async Task Batch_RegradeAndOnly_TakePatterns(string? regrade, string? only, int graded)
    {
        using var course = new TinyCourse().SubmitMany(12);
        await RunAsync(course, Settings);
        Assert.Equal(graded, (await RunAsync(course, Settings with { Regrade = regrade, Only = only })).Graded);
    }

    [Fact]
    public async Task Batch_NobodyMatches_SaysWhatAPatternLooksLike()
    {
        using var course = new TinyCourse().Submit("ann");
        var error = await Assert.ThrowsAsync<GradingException>(() => RunAsync(course, Settings with { Only = "z*" }));
        Assert.Equal("no student who handed in 'week1' matches 'z*'. A pattern such as 'a*' is held against names of folders below submitted like ann.", error.Message);
    }

    [Fact]
    public async Task Batch_MachineInTheWay_StopsKeepsWhatIsDoneAndMarksNobodyForIt()
    {
        using var course = new TinyCourse().SubmitMany(12);
        var judge = new FakeJudge(course.Assignment) { Before = student => { if (student == "student006") throw GradingException.Machine("bwrap is missing."); } };
        var error = await Assert.ThrowsAsync<GradingException>(() => RunAsync(course, Settings with { Slots = 1 }, judge));
        Assert.True(error.IsMachine);
        Assert.Equal(6, course.Made.Count);
        Assert.DoesNotContain("results/student006.json", course.Made.Keys);
        Assert.Equal((6, 6), Counts(await RunAsync(course, Settings)));
    }

    [Fact]
    public async Task Batch_SubmissionThatTheJudgeStumblesOver_IsNamedAndTheOthersAreGraded()
    {
        using var course = new TinyCourse().SubmitMany(12);
        var judge = new FakeJudge(course.Assignment) { Before = student => { if (student == "student006") throw new InvalidOperationException("what?"); } };
        var error = await Assert.ThrowsAsync<GradingException>(() => RunAsync(course, Settings, judge));
        Assert.Contains("1 of the submissions could not be judged and have no mark; the others are graded. student006: InvalidOperationException, what?", error.Message);
        Assert.Equal(11, course.Made.Count);
        Assert.DoesNotContain("results/student006.json", course.Made.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"basis\": {")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task Batch_ResultThatIsNone_IsGradedAgain(string text)
    {
        using var course = new TinyCourse().SubmitMany(3);
        await RunAsync(course, Settings);
        var made = course.Made;
        File.WriteAllText(course.Folders.Result(TinyCourse.Name, "student001"), text);
        Assert.Equal((1, 2), Counts(await RunAsync(course, Settings)));
        Assert.Equal(made, course.Made);
    }

    [Fact]
    public async Task Batch_ResultOfSomebodyElseUnderMyName_IsGradedAgain()
    {
        using var course = new TinyCourse().Submit("ann").Submit("bob", slope: "x => 0");
        await RunAsync(course, Settings);
        File.Copy(course.Folders.Result(TinyCourse.Name, "ann"), course.Folders.Result(TinyCourse.Name, "bob"), overwrite: true);
        Assert.Equal((1, 1), Counts(await RunAsync(course, Settings)));
        Assert.Equal(1, new ResultStore(course.Folders, TinyCourse.Name).Find("bob")!.Result.Points);
    }

    [Fact]
    public async Task Batch_HalfWrittenFileOfAKilledRun_IsCleared()
    {
        using var course = new TinyCourse().Submit("ann");
        Directory.CreateDirectory(course.Folders.Results(TinyCourse.Name));
        File.WriteAllText(Path.Combine(course.Folders.Results(TinyCourse.Name), "ann.json.12-3.tmp"), "{");
        await RunAsync(course, Settings);
        Assert.Equal(["results/ann.json"], course.Made.Keys);
    }

    [Fact]
    public async Task Batch_ProgressAndRate_CountWhatIsToBeDone()
    {
        using var course = new TinyCourse().SubmitMany(5);
        var seen = new List<BatchProgress>();
        await new Batch(course.Folders, course.Assignment, Settings with { Slots = 1 }, TimeProvider.System)
            .RunAsync(_ => Task.FromResult<ISubmissionJudge>(new FakeJudge(course.Assignment)), seen.Add, default);
        Assert.Equal([0, 1, 2, 3, 4, 5], seen.Select(each => each.Done));
        Assert.All(seen, each => Assert.Equal(5, each.Total));
        Assert.Null(seen[0].Left);
        var half = new BatchProgress(30, 90, TimeSpan.FromSeconds(15));
        Assert.Equal((120, TimeSpan.FromSeconds(30)), (half.PerMinute, half.Left));
    }

    [Fact]
    public async Task Batch_LastOneCancelled_LeavesNoResultOfIt()
    {
        using var course = new TinyCourse().SubmitMany(3);
        using var cancel = new CancellationTokenSource();
        var judge = new FakeJudge(course.Assignment, TimeSpan.FromMilliseconds(1)) { Before = student => { if (student == "student002") cancel.Cancel(); } };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(course, Settings with { Slots = 1 }, judge, cancel.Token));
        Assert.Equal(["results/student000.json", "results/student001.json"], course.Made.Keys);
    }

    private static Task<BatchReport> RunAsync(TinyCourse course, BatchSettings settings, FakeJudge? judge = null, CancellationToken cancel = default) =>
        new Batch(course.Folders, course.Assignment, settings, TimeProvider.System)
            .RunAsync(_ => Task.FromResult<ISubmissionJudge>(judge ?? new FakeJudge(course.Assignment)), _ => { }, cancel);

    private static (int Graded, int Kept) Counts(BatchReport report) => (report.Graded, report.Kept);
}
