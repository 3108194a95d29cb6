using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Judging;

namespace Lernet.Cli.Assignments;

/// <summary>The judge of the command.</summary>
internal static class Judges
{
    /// <inheritdoc cref="JudgeStart"/>
    public static Task<ISubmissionJudge> StartAsync(CourseFolders folders, Assignment assignment, JudgeWishes settings, CancellationToken cancel) =>
        throw new NotImplementedException($"{folders.Root} {assignment.Name} {settings} {cancel}");
}
