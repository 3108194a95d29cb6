using Lernet.Grading.Sandboxes;

namespace Lernet.Grading.Batches;

/// <summary>Who is graded, and how many at a time.</summary>
/// <param name="Engine">The engine's version: what was graded by another is graded again.</param>
public sealed record BatchSettings(string Engine)
{
    /// <summary>How many submissions are graded at the same time, at least 1.</summary>
    public int Slots { get; init; } = Environment.ProcessorCount;

    /// <summary>The weakest sandbox that will do: what was graded in a weaker one is graded again; null to keep it.</summary>
    public SandboxTier? Tier { get; init; }

    /// <summary>Where hidden inputs come from; another seed grades everybody again.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The part of the students that is graded.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Only students whose name matches, as a shell would match it; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>Students whose name matches are graded though nothing changed; null for none.</summary>
    public string? Regrade { get; init; }
}
