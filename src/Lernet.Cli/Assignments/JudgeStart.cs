using Lernet.Grading;
using Lernet.Grading.Assignments;
using Lernet.Grading.Judging;
using Lernet.Grading.Sandboxes;

namespace Lernet.Cli.Assignments;

/// <summary>Starts what marks submissions.</summary>
/// <param name="folders">The course.</param>
/// <param name="assignment">What was asked.</param>
/// <param name="settings">How.</param>
/// <param name="cancel">Gives up.</param>
/// <exception cref="GradingException">The machine lacks something.</exception>
internal delegate Task<ISubmissionJudge> JudgeStart(CourseFolders folders, Assignment assignment, JudgeWishes settings, CancellationToken cancel);

/// <param name="Slots">How many submissions are marked at the same time.</param>
/// <param name="Seed">Where hidden inputs come from.</param>
/// <param name="Tier">The weakest sandbox that will do.</param>
internal sealed record JudgeWishes(int Slots, ulong Seed, SandboxTier Tier);
