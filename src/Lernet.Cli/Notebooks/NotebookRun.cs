using System.Globalization;
using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;

namespace Lernet.Cli.Notebooks;

/// <summary>What running a notebook came to.</summary>
/// <param name="Executed">The notebook with its outputs and the facts of the run.</param>
/// <param name="Cells">How many code cells ran.</param>
/// <param name="Seconds">How long they took together.</param>
/// <param name="Checks">How many stated numbers were held against their values.</param>
/// <param name="Problems">Cells that failed and numbers that did not hold, a sentence each; empty when all is well.</param>
internal sealed record NotebookRun(Notebook Executed, int Cells, double Seconds, int Checks, IReadOnlyList<string> Problems)
{
    public bool Held => Problems.Count == 0;

    /// <summary>Runs a notebook in a process of its own.</summary>
    /// <param name="notebook">The notebook; it is not changed.</param>
    /// <param name="path">Where it lies: relative paths in it start there.</param>
    /// <param name="limits">When the run ends early.</param>
    /// <param name="progress">Called after each cell.</param>
    /// <param name="cancel">Stops the run in order.</param>
    public static Task<NotebookRun> StartAsync(Notebook notebook, string path, RunLimits limits, Action? progress, CancellationToken cancel) =>
        throw new NotSupportedException();

    /// <summary>One line for people.</summary>
    public string Summary(string name) => string.Create(
        CultureInfo.InvariantCulture, $"{name}: {Cells} cells, {Seconds:0.0} s, {Checks} stated numbers checked, {(Held ? "everything held" : $"{Problems.Count} failed")}");

    /// <summary>The same for machines.</summary>
    public JsonObject Facts(string name) => new()
    {
        ["notebook"] = name,
        ["held"] = Held,
        ["cells"] = Cells,
        ["seconds"] = Math.Round(Seconds, 3),
        ["checks"] = Checks,
        ["problems"] = new JsonArray([.. Problems.Select(problem => JsonValue.Create(problem))]),
    };
}
