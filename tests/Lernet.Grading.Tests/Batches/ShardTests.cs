using Lernet.Grading.Batches;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Judging;

namespace Lernet.Grading.Tests.Batches;

public class ShardTests
{
    [Theory]
    [InlineData("2/8", 2, 8)]
    [InlineData("1/1", 1, 1)]
    public void Parse_Shard_HasIndexAndCount(string text, int index, int count) => Assert.Equal(new Shard(index, count), Shard.Parse(text));

    [Theory]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("1")]
    [InlineData("-1/8")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    public void Parse_AnythingElse_IsNone(string text) => Assert.Null(Shard.Parse(text));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void Holds_EachStudent_BelongsToOneShardAndShardsAreEven(int count)
    {
        var students = Enumerable.Range(0, 2000).Select(i => $"student{i}").ToList();
        var sizes = Enumerable.Range(1, count).Select(index => students.Count(new Shard(index, count).Holds)).ToList();
        Assert.Equal(students.Count, sizes.Sum());
        // A binomial count of 2000/n lies within five of its standard deviations; the hash is fixed, so this holds always or never.
        Assert.All(sizes, size => Assert.InRange(size, (2000.0 / count) - (5 * Math.Sqrt(2000.0 / count)), (2000.0 / count) + (5 * Math.Sqrt(2000.0 / count))));
    }

    [Fact]
    public async Task Shards_InAnyOrderAndTwice_MakeTheGradebookOfAWholeRun()
    {
        using var whole = new TinyCourse().SubmitMany(25);
        await EngineHost.RunAsync(whole, 2, TimeSpan.Zero, Shard.Whole);

        using var parts = new TinyCourse().SubmitMany(25);
        int[] order = [3, 1, 3, 4, 2, 1];
        foreach (var index in order) await EngineHost.RunAsync(parts, 2, TimeSpan.Zero, new Shard(index, 4));
        GradebookDatabase.Write(Gradebook.Read(parts.Folders, parts.Assignment), parts.Folders);
        Assert.Equal(whole.Made, parts.Made);
        Assert.Equal(25, File.ReadAllLines(Path.Combine(parts.Folders.Root, "judged")).Length);
    }

    [Fact]
    public async Task Shards_OneNotRun_AreMissing()
    {
        using var course = new TinyCourse().SubmitMany(25);
        await EngineHost.RunAsync(course, 2, TimeSpan.Zero, new Shard(1, 2));
        var missing = Gradebook.Read(course.Folders, course.Assignment).Missing;
        Assert.Equal(course.Folders.StudentsOf(TinyCourse.Name).Where(new Shard(2, 2).Holds), missing);
        Assert.NotEmpty(missing);
    }

    [Fact]
    public async Task Gradebook_OfTwoEngines_IsRefused()
    {
        using var course = new TinyCourse().SubmitMany(9);
        var ran = new Dictionary<string, int>();
        foreach (var (engine, index) in new[] { ("old", 1), ("new", 2) })
        {
            var report = await new Batch(course.Folders, course.Assignment, new BatchSettings(engine) { Shard = new Shard(index, 2) }, TimeProvider.System)
                .RunAsync(_ => Task.FromResult<ISubmissionJudge>(new FakeJudge(course.Assignment)), _ => { }, default);
            ran[engine] = report.Graded;
        }

        var error = Assert.Throws<GradingException>(Gradebook.Read(course.Folders, course.Assignment).CheckOneEngine);
        Assert.Contains($"{ran["old"]} by old with seed 1", error.Message, StringComparison.Ordinal);
        Assert.Contains($"{ran["new"]} by new with seed 1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1/1", "1/1", false)]
    [InlineData("1/1", "1/2", false)]
    [InlineData("1/2", "1/1", false)]
    [InlineData("1/2", "1/2", false)]
    [InlineData("1/2", "2/2", true)]
    public void Lock_TwoEngines_ShareOnlyAsDifferentShards(string first, string second, bool allowed)
    {
        using var course = new TinyCourse();
        using (BatchLock.TryTake(course.Folders, TinyCourse.Name, Shard.Parse(first)!))
        {
            using var taken = BatchLock.TryTake(course.Folders, TinyCourse.Name, Shard.Parse(second)!);
            Assert.Equal(allowed, taken is not null);
        }

        using var afterwards = BatchLock.TryTake(course.Folders, TinyCourse.Name, Shard.Parse(second)!);
        Assert.NotNull(afterwards);
    }

    [Fact]
    public async Task Grade_WhileAnotherEngineGrades_IsRefusedAndToldOfShards()
    {
        using var course = new TinyCourse().Submit("ann");
        using var other = BatchLock.TryTake(course.Folders, TinyCourse.Name, Shard.Whole);
        var error = await Assert.ThrowsAsync<GradingException>(() => EngineHost.RunAsync(course, 1, TimeSpan.Zero, new Shard(1, 2)));
        Assert.True(error.IsMachine);
        Assert.Contains("another run is grading 'week1' (asked for shard 1/2)", error.Message, StringComparison.Ordinal);
    }
}
