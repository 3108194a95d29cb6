using Lernet.Grading.Sandboxes;

namespace Lernet.Grading.Judging;

/// <summary>How submissions are judged.</summary>
public sealed record JudgeOptions
{
    /// <summary>Where hidden inputs start; mixed with the assignment's content and the student's name, neither of which students know of the other.</summary>
    public Seed Seed { get; init; } = 1;

    /// <summary>The weakest sandbox that will do; nothing is graded in a weaker one.</summary>
    public SandboxTier AtLeast { get; init; } = SandboxTier.Box;

    /// <summary>What the code of one submission may use.</summary>
    public BoxLimits Limits { get; init; } = new();

    /// <summary>
    /// How long the cells of one question and its checks may take together; null for 20 times what the instructor's own solution takes in the
    /// sandbox, at least 2.5 s, and 3 times for solutions that take 20 s and longer.
    /// </summary>
    public TimeSpan? QuestionTime { get; init; }

    /// <summary>How long one submission may run in all; null for the sum of what its questions may take.</summary>
    public TimeSpan? SubmissionTime { get; init; }

    /// <summary>How long the compiler may take for one cell, 10 s unless told otherwise.</summary>
    public TimeSpan CompileTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The folder of the instructor's notebooks, where the file names in them start; null for the working directory.</summary>
    public string? SourceFolder { get; init; }

    /// <summary>A folder whose files answers find in their working directory, such as data that was handed out; null for none.</summary>
    public string? Files { get; init; }
}
