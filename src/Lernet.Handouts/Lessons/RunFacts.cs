using System.Globalization;
using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Lessons;

/// <summary>How a notebook was run, as its kernel wrote it under <c>metadata.lernet.run</c>.</summary>
/// <param name="Kernel">Name and version of the kernel.</param>
/// <param name="Sdk">Version of the .NET SDK or runtime.</param>
/// <param name="NotebookSha256">SHA-256 of the notebook as it was committed.</param>
/// <param name="Seconds">Time of the whole run in seconds.</param>
/// <param name="Seed">The seed of the run, if it has one.</param>
/// <param name="Checks">How many stated numbers were found to hold.</param>
internal sealed record RunFacts(string? Kernel, string? Sdk, string? NotebookSha256, double? Seconds, string? Seed, string? Checks)
{
    public static RunFacts Of(Notebook notebook)
    {
        var run = notebook.Metadata["lernet"]?["run"] as JsonObject;
        return new RunFacts(Text(run?["kernel"]), Text(run?["sdk"]), Text(run?["notebookSha256"]), Number(run?["seconds"]), Text(run?["seed"]), Text(run?["checks"]));
    }

    /// <returns>How long one cell ran in seconds, if its run said so.</returns>
    public static double? SecondsOf(Cell cell) => Number(cell.Metadata["lernet"]?["seconds"]);

    /// <returns>Such as <c>12 ms</c>, <c>1.24 s</c> or <c>2:05 min</c>.</returns>
    public static string Time(double seconds) => seconds switch
    {
        < 0.0005 => "< 1 ms",
        < 0.9995 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0} ms"),
        < 59.95 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(Math.Round(seconds) / 60):0}:{Math.Round(seconds) % 60:00} min"),
    };

    private static string? Text(JsonNode? node) => node is JsonValue value ? value.ToString() : null;

    private static double? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;
}
