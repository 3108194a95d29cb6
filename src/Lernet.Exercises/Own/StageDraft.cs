namespace Lernet.Exercises;

/// <summary>A stage while it is being said.</summary>
internal sealed class StageDraft(int points, string failure)
{
    public int Points { get; set; } = points;

    public Dictionary<Quantity[], Quantity> Examples { get; } = [];

    public List<HiddenInputs> Hidden { get; } = [];

    public List<Quantity[]> HiddenCases { get; } = [];

    public Stage ToStage() => new(Points, failure, [.. Examples.Keys]) { Hidden = [.. Hidden], HiddenCases = [.. HiddenCases] };
}
