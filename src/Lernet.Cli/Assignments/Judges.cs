using Lernet.Course;
using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Judging;
using Lernet.Grading.Sandboxes;

namespace Lernet.Cli.Assignments;

/// <summary>The judge of the command.</summary>
internal static class Judges
{
    /// <inheritdoc cref="JudgeStart"/>
    public static async Task<ISubmissionJudge> StartAsync(CourseFolders folders, Assignment assignment, JudgeWishes settings, CancellationToken cancel)
    {
        CourseExercises.Register();
        var released = folders.Release(assignment.Name);
        return await SubmissionJudge.StartAsync(assignment, new JudgeOptions
        {
            Seed = (long)settings.Seed,
            AtLeast = settings.Tier is null ? SandboxTier.Box : TierOf(settings.Tier),
            SourceFolder = folders.Source(assignment.Name),
            Files = Directory.Exists(released) ? released : null,
        }, cancel);
    }

    private static SandboxTier TierOf(string word) => SandboxTiers.Parse(word) ?? throw UserError.NoSandbox(word, SandboxTiers.Words);
}
