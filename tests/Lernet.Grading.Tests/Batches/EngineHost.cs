using System.Runtime.InteropServices;
using Lernet.Grading.Batches;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Judging;

namespace Lernet.Grading.Tests.Batches;

/// <summary>
/// A grading engine in a process of its own, which tests kill: <c>assignment grade week1 --course DIR --shard I/N --slots N</c> as the command
/// takes it, with the fake judge. <c>DIR/judged</c> says whom it marked, LERNET_TEST_MILLISECONDS how long a submission takes.
/// </summary>
internal static class EngineHost
{
    public const string Version = "test-1";

    public const string Milliseconds = "LERNET_TEST_MILLISECONDS";

    public static async Task<int> Main(string[] words)
    {
        using var interrupt = new CancellationTokenSource();
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            interrupt.Cancel();
        });
        var course = new TinyCourse(Option("--course")!);
        try
        {
            if (words[1] == "merge")
            {
                Merge(course);
            }
            else
            {
                var delay = TimeSpan.FromMilliseconds(int.Parse(Environment.GetEnvironmentVariable(Milliseconds) ?? "0"));
                await RunAsync(course, int.Parse(Option("--slots")!), delay, Option("--shard") is { } shard ? Shard.Parse(shard)! : Shard.Whole, interrupt.Token);
            }

            return 0;
        }
        catch (GradingException error)
        {
            Console.Error.WriteLine(error.Message);
            return error.IsMachine ? 4 : 3;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }

        string? Option(string name) => words.SkipWhile(word => word != name).Skip(1).FirstOrDefault();
    }

    /// <summary>The same inside the test.</summary>
    public static async Task<BatchReport> RunAsync(TinyCourse course, int slots, TimeSpan delay, Shard shard, CancellationToken cancel = default)
    {
        var assignment = course.Assignment;
        var settings = new BatchSettings(Version) { Slots = slots, Shard = shard };
        var report = await new Batch(course.Folders, assignment, settings, TimeProvider.System).RunAsync(
            _ => Task.FromResult<ISubmissionJudge>(new FakeJudge(assignment, delay, Path.Combine(course.Folders.Root, "judged"))), _ => { }, cancel);
        if (shard == Shard.Whole) Merge(course);
        return report;
    }

    private static void Merge(TinyCourse course)
    {
        var gradebook = Gradebook.Read(course.Folders, course.Assignment);
        Assert.Empty(gradebook.Missing);
        GradebookDatabase.Write(gradebook, course.Folders);
    }
}
