namespace Lernet.Grading.Sandboxes;

/// <summary>Names of tiers, as they are recorded and asked for.</summary>
public static class SandboxTiers
{
    private static readonly (SandboxTier Tier, string Word, string Text)[] s_all =
    [
        (SandboxTier.FullBox, "full", "full box"),
        (SandboxTier.Box, "box", "box with gaps"),
        (SandboxTier.Process, "process", "process limits only"),
    ];

    /// <summary>The words by which tiers are asked for, the strongest first.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. s_all.Select(row => row.Word)];

    /// <summary>The text that results record.</summary>
    public static string Text(this SandboxTier tier) => s_all.Single(row => row.Tier == tier).Text;

    /// <summary>The tier that a word asks for; null when there is none of that name.</summary>
    public static SandboxTier? Parse(string word) => s_all.Where(row => row.Word == word).Select(row => (SandboxTier?)row.Tier).FirstOrDefault();
}
