using Lernet.Course;
using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Batches;
using Lernet.Grading.Judging;

namespace Lernet.Cli.Assignments;

/// <summary>The judge of the command.</summary>
internal static class Judges
{
    /// <summary>What changes when a mark may change: the engine's code and the exercises'.</summary>
    public static string Version => EngineVersion.Of(typeof(SubmissionJudge).Assembly, typeof(CourseExercises).Assembly);

    /// <inheritdoc cref="JudgeStart"/>
    public static async Task<ISubmissionJudge> StartAsync(CourseFolders folders, Assignment assignment, JudgeWishes settings, CancellationToken cancel)
    {
        CourseExercises.Register();
        var released = folders.Release(assignment.Name);
        return await SubmissionJudge.StartAsync(assignment, new JudgeOptions
        {
            Seed = (long)settings.Seed,
            AtLeast = settings.Tier,
            SourceFolder = folders.Source(assignment.Name),
            Files = Directory.Exists(released) ? released : null,
        }, cancel);
    }
}
