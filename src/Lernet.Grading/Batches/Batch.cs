using System.Collections.Concurrent;
using System.IO.Enumeration;
using Lernet.Grading.Assignments;
using Lernet.Grading.Judging;
using Lernet.Grading.Results;
using Lernet.Grading.Sandboxes;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Batches;

/// <summary>
/// Grades what was handed in for one assignment, several submissions at a time. Each result is on disk before the next submission begins,
/// so an end at any moment loses at most the submissions in flight; the same batch again goes on where it ended.
/// </summary>
/// <param name="folders">The course.</param>
/// <param name="assignment">What was asked.</param>
/// <param name="settings">Who is graded.</param>
/// <param name="clock">Measures the rate that progress tells; no mark depends on it.</param>
public sealed class Batch(CourseFolders folders, Assignment assignment, BatchSettings settings, TimeProvider clock)
{
    private readonly ResultStore _results = new(folders, assignment.Name);

    /// <summary>Grades everybody who has no result that still holds.</summary>
    /// <param name="start">Starts the judge; called when there is something to grade.</param>
    /// <param name="progress">Told before the first submission and after each, from several threads.</param>
    /// <param name="cancel">Ends the work; what is done stays.</param>
    /// <exception cref="GradingException">The machine stands in the way, another engine is at work, or no student matches; nothing is marked because of it.</exception>
    public async Task<BatchReport> RunAsync(
        Func<CancellationToken, Task<ISubmissionJudge>> start, Action<BatchProgress> progress, CancellationToken cancel)
    {
        using var held = BatchLock.TryTake(folders, assignment.Name, settings.Shard) ?? throw GradingException.InUse(assignment.Name, settings.Shard.ToString());
        if (settings.Shard.Count == 1) _results.ClearLeftovers();

        var students = Students();
        var waiting = students.AsParallel().AsOrdered().WithDegreeOfParallelism(settings.Slots).WithCancellation(cancel)
            .Where(student => !Holds(student)).ToList();
        var begun = clock.GetTimestamp();
        if (waiting.Count > 0)
        {
            await using var judge = await start(cancel);
            await GradeAsync(waiting, judge, done => progress(new BatchProgress(done, waiting.Count, clock.GetElapsedTime(begun))), cancel);
        }

        return new BatchReport(waiting.Count, students.Count - waiting.Count, clock.GetElapsedTime(begun));
    }

    private async Task GradeAsync(List<string> students, ISubmissionJudge judge, Action<int> progress, CancellationToken cancel)
    {
        var places = new ConcurrentQueue<int>(Enumerable.Range(0, settings.Slots));
        var done = 0;
        var failed = new ConcurrentQueue<(string Student, Exception Error)>();
        progress(0);
        await Parallel.ForEachAsync(
            students,
            new ParallelOptions { MaxDegreeOfParallelism = settings.Slots, CancellationToken = cancel },
            async (student, stop) =>
            {
                places.TryDequeue(out var place);
                try
                {
                    var submission = SubmissionReader.Read(folders, assignment, student);
                    var basis = BasisOf(submission);
                    _results.Write(new GradedSubmission(basis, await judge.JudgeAsync(submission, basis.Key, place, stop)));
                }
                // A mistake of ours must not cost the others their marks, nor this one: it stays without a mark, and is named at the end.
                catch (Exception error) when (error is not (GradingException or OperationCanceledException))
                {
                    failed.Enqueue((student, error));
                }
                places.Enqueue(place);
                progress(Interlocked.Increment(ref done));
            });
        if (!failed.IsEmpty) throw GradingException.NotJudged([.. failed.OrderBy(one => one.Student, StringComparer.Ordinal)]);
    }

    private List<string> Students()
    {
        var all = folders.StudentsOf(assignment.Name);
        var wanted = all.Where(student => Matches(student, settings.Only ?? "*")).ToList();
        return wanted.Count > 0 || settings.Only is null
            ? [.. wanted.Where(settings.Shard.Holds)]
            : throw GradingException.NobodyMatches(settings.Only, assignment.Name, all);
    }

    // A student without a result is waiting for certain; only the others are read beforehand.
    private bool Holds(string student) =>
        (settings.Regrade is null || !Matches(student, settings.Regrade))
        && _results.Find(student) is { } graded && graded.Basis.Engine == settings.Engine && graded.Basis.Seed == settings.Seed && IsStrong(graded.Result.Tier)
        && graded.IsOf(assignment, SubmissionReader.Read(folders, assignment, student));

    private bool IsStrong(string tier) => settings.Tier is not { } least || Enum.GetValues<SandboxTier>().Any(known => known >= least && known.Text() == tier);

    private GradingBasis BasisOf(Submission submission) => new(submission.Hash, assignment.Hash, assignment.HandedOut, settings.Engine, settings.Seed);

    private static bool Matches(string student, string pattern) => FileSystemName.MatchesSimpleExpression(pattern, student, ignoreCase: false);
}
