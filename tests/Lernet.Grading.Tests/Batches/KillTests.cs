using System.Diagnostics;

namespace Lernet.Grading.Tests.Batches;

public class KillTests
{
    private const int Students = 60;

    private const int Slots = 2;

    private const int Milliseconds = 100; // so that a run takes long enough to be killed in the middle of it

    [Fact]
    public async Task Batch_KilledTwentyTimes_EndsInTheBytesOfAnUndisturbedRun()
    {
        using var course = new TinyCourse().SubmitMany(Students);
        using var undisturbed = await UndisturbedAsync();
        var random = new System.Random(20);
        const int kills = 20;
        for (var kill = 0; kill < kills; kill++)
        {
            using var engine = EngineProcess.Start(Milliseconds, EngineProcess.Command(course, Slots));
            // Sometimes before the first submission, sometimes a few submissions on, at any moment of one: spread over the whole batch.
            var until = course.Results + random.Next(0, 3);
            await Until(() => course.Results >= Math.Min(until, Students - 1), engine);
            await Task.Delay(random.Next(0, Milliseconds / 2));
            engine.Kill();
            await engine.WaitForExitAsync();
        }

        Assert.InRange(course.Results, 10, Students); // the kills came in the middle

        using var last = EngineProcess.Start(0, EngineProcess.Command(course, Slots));
        Assert.Equal("", await last.StandardError.ReadToEndAsync());
        Assert.Equal(undisturbed.Made, course.Made);
        var judged = File.ReadAllLines(Path.Combine(course.Folders.Root, "judged"));
        Assert.Equal(Students, judged.Distinct().Count());
        Assert.InRange(judged.Length, Students, Students + (kills * Slots)); // only what was in flight is done again
    }

    [Fact]
    public async Task Batch_Terminated_EndsCleanlyAndGoesOn()
    {
        if (OperatingSystem.IsWindows()) return; // there are no signals to send to one process there

        using var course = new TinyCourse().SubmitMany(Students);
        using var undisturbed = await UndisturbedAsync();
        using (var engine = EngineProcess.Start(60_000, EngineProcess.Command(course, Slots)))
        {
            await Until(() => File.Exists(Path.Combine(course.Folders.Grades(TinyCourse.Name), ".lock")), engine);
            EngineProcess.Terminate(engine);
            await engine.WaitForExitAsync();
            Assert.Equal(130, engine.ExitCode);
            Assert.Empty(course.Made);
        }

        await EngineHost.RunAsync(course, Slots, TimeSpan.Zero, Grading.Batches.Shard.Whole);
        Assert.Equal(undisturbed.Made, course.Made);
    }

    [Fact]
    public async Task Batch_DiskFull_SaysSoAndKeepsWhatIsDone()
    {
        if (!OperatingSystem.IsLinux()) return; // the small disk is a tmpfs

        using var course = new TinyCourse().SubmitMany(Students);
        using var undisturbed = await UndisturbedAsync();
        var (grades, kept) = (Path.Combine(course.Folders.Root, "grades"), Path.Combine(course.Folders.Root, "kept"));
        Directory.CreateDirectory(grades);
        using (var engine = EngineProcess.Start(
            0, ["bwrap", "--dev-bind", "/", "/", "--size", "98304", "--tmpfs", grades, "sh", "-c", "\"$@\"; code=$?; cp -r \"$0/.\" " + kept + "; exit $code", grades,
                .. EngineProcess.Command(course, Slots)]))
        {
            Assert.Contains("cannot be written", await engine.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
            await engine.WaitForExitAsync();
            Assert.Equal(4, engine.ExitCode);
        }

        Directory.Delete(grades);
        Directory.Move(kept, grades);
        var before = course.Made;
        Assert.InRange(before.Count, 1, Students - 1);
        Assert.All(before, file => Assert.Equal(undisturbed.Made[file.Key], file.Value));
        var report = await EngineHost.RunAsync(course, Slots, TimeSpan.Zero, Grading.Batches.Shard.Whole);
        Assert.Equal(before.Count, report.Kept);
        Assert.Equal(undisturbed.Made, course.Made);
    }

    private static async Task<TinyCourse> UndisturbedAsync()
    {
        var course = new TinyCourse().SubmitMany(Students);
        await EngineHost.RunAsync(course, Slots, TimeSpan.Zero, Grading.Batches.Shard.Whole);
        return course;
    }

    private static async Task Until(Func<bool> condition, Process process)
    {
        while (!condition())
        {
            // It may have come to its end since the condition was looked at.
            if (process.HasExited) Assert.True(condition(), "The engine ended too early.");
            else await Task.Delay(5);
        }
    }
}
