using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Running;

/// <summary>What an executed notebook says of its run, under <c>metadata.lernet</c>: all that changes from run to run is there.</summary>
internal static class RunFacts
{
    public static void Write(Cell cell, double seconds) => Section(cell.Metadata)["seconds"] = Round(seconds);

    public static void Write(Notebook executed, Notebook source, string kernel, double seconds)
    {
        var run = new JsonObject
        {
            ["kernel"] = kernel,
            ["notebookSha256"] = Hash(source),
            ["sdk"] = DotnetCommand.SdkVersion,
            ["seconds"] = Round(seconds),
        };
        var facts = Section(executed.Metadata);
        if (facts["seed"] is { } seed) run["seed"] = seed.DeepClone();
        facts["run"] = run;
    }

    public static bool IsFigure(CellOutput output)
    {
        var data = output switch { DisplayOutput shown => shown.Data, ResultOutput result => result.Data, _ => null };
        return data?["text/html"]?.Contains("lernet-figure\"", StringComparison.Ordinal) == true;
    }

    // Of the notebook as its author wrote it, so that a run can be traced to its source.
    private static string Hash(Notebook source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(NotebookCleaner.Clean(source).ToText())));

    private static double Round(double seconds) => Math.Round(seconds, 3);

    private static JsonObject Section(JsonObject metadata)
    {
        if (metadata["lernet"] is JsonObject there) return there;
        var made = new JsonObject();
        metadata["lernet"] = made;
        return made;
    }
}
