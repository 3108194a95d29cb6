using System.Diagnostics;
using Lernet.Course;
using Lernet.Grading.Assignments;
using Lernet.Grading.Batches;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Judging;

namespace Lernet.Bench.Grading;

/// <summary>One batch, measured.</summary>
/// <param name="Start">Seconds until the judge took the first submission.</param>
/// <param name="Seconds">Seconds until the last result was on disk, the start included.</param>
/// <param name="Marks">What was seen at each eighth of the batch: submissions, seconds after the start, memory of the engine and of all processes in MiB.</param>
/// <param name="Tier">The sandbox.</param>
/// <param name="FullMarks">How many submissions earned everything.</param>
internal sealed record GradingRun(double Start, double Seconds, IReadOnlyList<(int Done, double Seconds, double Own, double All)> Marks, string Tier, int FullMarks)
{
    private const int Parts = 8;

    public static async Task<GradingRun> MeasureAsync(GradingCourse course)
    {
        CourseExercises.Register();
        var assignment = AssignmentReader.Read(course.Folders, GradingCourse.Name);
        var marks = new List<(int, double, double, double)>();
        var start = 0.0;
        var watch = Stopwatch.StartNew();
        await new Batch(course.Folders, assignment, new BatchSettings("benchmark"), TimeProvider.System).RunAsync(
            async cancel => await SubmissionJudge.StartAsync(assignment, new JudgeOptions { SourceFolder = course.Folders.Source(GradingCourse.Name) }, cancel),
            Note, default);
        var seconds = watch.Elapsed.TotalSeconds;
        var rows = Gradebook.Read(course.Folders, assignment).Rows;
        return new GradingRun(start, seconds, marks, rows[0].Graded!.Result.Tier, rows.Count(row => row.Points == GradingCourse.Points));

        void Note(BatchProgress progress)
        {
            if (progress.Done == 0) start = watch.Elapsed.TotalSeconds;
            if (progress.Done == 0 || progress.Done * Parts / progress.Total == (progress.Done - 1) * Parts / progress.Total) return;
            var (own, all) = ProcessFamily.Memory();
            lock (marks) marks.Add((progress.Done, watch.Elapsed.TotalSeconds - start, own, all));
        }
    }

    /// <summary>Seconds of grading, the start of the judge left out.</summary>
    public double Net => Seconds - Start;

    /// <summary>The slope of log time over log number: 1 is linear.</summary>
    public double Slope
    {
        get
        {
            var points = Marks.Select(mark => (X: Math.Log(mark.Done), Y: Math.Log(mark.Seconds))).ToList();
            var (meanX, meanY) = (points.Average(point => point.X), points.Average(point => point.Y));
            return points.Sum(point => (point.X - meanX) * (point.Y - meanY)) / points.Sum(point => Math.Pow(point.X - meanX, 2));
        }
    }
}
