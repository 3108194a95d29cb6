using System.Runtime.InteropServices;
using Lernet.Grading.Batches;
using Lernet.Grading.Gradebooks;

namespace Lernet.Grading.Tests.Batches;

/// <summary>
/// A grading engine in a process of its own, which tests kill: <c>dotnet Lernet.Grading.Tests.dll COURSE SLOTS MILLISECONDS [SHARD]</c> marks
/// week1 with the fake judge and notes in <c>COURSE/judged</c> whom it marked.
/// </summary>
internal static class EngineHost
{
    public const string Version = "test-1";

    public static async Task<int> Main(string[] words)
    {
        using var interrupt = new CancellationTokenSource();
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            interrupt.Cancel();
        });
        try
        {
            var shard = words.Length > 3 ? Shard.Parse(words[3])! : Shard.Whole;
            await RunAsync(new TinyCourse(words[0]), int.Parse(words[1]), TimeSpan.FromMilliseconds(int.Parse(words[2])), shard, interrupt.Token);
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
    }

    /// <summary>The same inside the test.</summary>
    public static async Task<BatchReport> RunAsync(TinyCourse course, int slots, TimeSpan delay, Shard shard, CancellationToken cancel = default)
    {
        var assignment = course.Assignment;
        var settings = new BatchSettings(Version) { Slots = slots, Shard = shard };
        var report = await new Batch(course.Folders, assignment, settings, TimeProvider.System).RunAsync(
            _ => Task.FromResult<Judging.ISubmissionJudge>(new FakeJudge(assignment, delay, Path.Combine(course.Folders.Root, "judged"))), _ => { }, cancel);
        if (shard == Shard.Whole) GradebookDatabase.Write(Gradebook.Read(course.Folders, assignment), course.Folders);
        return report;
    }
}
