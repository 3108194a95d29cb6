using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lernet.Nn;

/// <summary>The history of a run for other programs: as a table of comma-separated values, or as JSON.</summary>
public static class HistoryText
{
    /// <summary>How histories and checkpoints are written: every double with all its bits, also NaN and ∞.</summary>
    internal static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>One line per epoch under a line of names: epoch, the training and validation loss and metrics, penalty, learning rate, seconds.</summary>
    /// <remarks>Numbers have all their digits and a point; what is not known is an empty cell.</remarks>
    public static string HistoryAsCsv(this TrainingRun run)
    {
        string[] metrics = [.. run.History.SelectMany(e => e.Train.Metrics.Keys.Concat(e.Validation?.Metrics.Keys ?? [])).Distinct()];
        IEnumerable<string> head =
        [
            "epoch", "train loss", .. metrics.Select(m => $"train {m}"), "validation loss", .. metrics.Select(m => $"validation {m}"),
            "penalty", "learning rate", "seconds",
        ];
        var rows = run.History.Select(e => (IEnumerable<string>)
        [
            $"{e.Epoch}", .. Of(e.Train, metrics), .. Of(e.Validation, metrics), Number(e.Penalty), Number(e.LearningRate), Number(e.Seconds),
        ]);
        return string.Concat(rows.Prepend(head).Select(row => string.Join(',', row.Select(Quoted)) + "\n"));
    }

    /// <summary>A list of epochs: <c>[{"epoch":1,"train":{"loss":…,"metrics":{…}},"validation":…,"seconds":…,…}]</c>.</summary>
    /// <remarks>Numbers have all their digits; NaN and ∞ are texts.</remarks>
    public static string HistoryAsJson(this TrainingRun run) => JsonSerializer.Serialize(run.History, Json);

    private static IEnumerable<string> Of(Scores? scores, string[] metrics) =>
        [Number(scores?.Loss), .. metrics.Select(m => Number(scores is not null && scores.Metrics.TryGetValue(m, out var value) ? value : null))];

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
}
