namespace Lernet.Exercises;

/// <summary>What a check found: how the answer stands, why, and what to try.</summary>
/// <param name="Exercise">What was checked.</param>
/// <param name="State">How the answer stands.</param>
/// <param name="Points">What it earns, 0 to <see cref="Of"/>.</param>
/// <param name="Message">The finding in a sentence; for a known mistake, the mistake.</param>
public sealed record Verdict(Exercise Exercise, VerdictState State, int Points, string Message)
{
    /// <summary>The most the exercise gives.</summary>
    public int Of => Exercise.Points;

    /// <summary>Whether the message names a mistake whose results are exactly those received.</summary>
    public bool IsKnownMistake { get; init; }

    /// <summary>What the received value means, with numbers; empty if there is nothing to add.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>What to try next; empty when right.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The smallest input that shows the mistake; null when there is none to show.</summary>
    public CounterExample? CounterExample { get; init; }

    /// <summary>What else the student should know, such as that the notebook names another student; empty if nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>The points, stage by stage, where an exercise has more than one; empty otherwise.</summary>
    public IReadOnlyList<VerdictPart> Parts { get; init; } = [];

    /// <summary>The state in the words of a plain-text report: right, not yet, not answered, error.</summary>
    public string StateText => State switch
    {
        VerdictState.Right => "right",
        VerdictState.NotYet => "not yet",
        VerdictState.NotAnswered => "not answered",
        VerdictState.HandedIn => "handed in",
        _ => "error",
    };

    /// <summary>The verdict as a small block of plain text.</summary>
    public override string ToString() => string.Join('\n', Lines());

    private IEnumerable<string> Lines()
    {
        yield return $"{Exercise.Heading}  [{StateText}]  {(State == VerdictState.HandedIn ? "" : $"{Points}/")}{Of}";
        yield return $"    {Message.ReplaceLineEndings("\n    ")}";
        if (CounterExample is not null) yield return $"    {CounterExample}";
        if (Evidence.Length > 0) yield return $"    {Evidence}";
        foreach (var part in Parts) yield return $"    {part}";
        if (Hint.Length > 0) yield return $"    hint: {Hint}";
        if (Note.Length > 0) yield return $"    note: {Note}";
    }
}
