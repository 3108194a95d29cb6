namespace Lernet.Nn;

/// <summary>What came of a trial.</summary>
/// <param name="Number">Which trial, from 0.</param>
/// <param name="Budget">What it could spend.</param>
/// <param name="Settings">The hyperparameters and their values, as texts.</param>
/// <param name="Score">What the objective returned; null if it failed.</param>
/// <param name="Error">Why it failed; null if it did not.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record TrialResult(
    int Number, int Budget, IReadOnlyDictionary<string, string> Settings, double? Score, string? Error, double Seconds)
{
    /// <summary>Number, hyperparameters and score in one line.</summary>
    public override string ToString()
    {
        var settings = string.Join(", ", Settings.Select(setting => $"{setting.Key} {setting.Value}"));
        return $"trial {Number}: {settings} → {(Score is { } score ? Text.Short(score) : "failed")}";
    }
}
