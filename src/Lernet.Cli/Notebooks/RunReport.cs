using System.Globalization;
using System.Text.Json.Nodes;
using Lernet.Cli.Output;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Notebooks;

/// <summary>What running a notebook came to, for people and for machines.</summary>
/// <param name="result">What the kernel says.</param>
internal sealed class RunReport(RunResult result)
{
    public Notebook Executed => result.Notebook;

    public int Cells => result.CellsRun;

    public int Checks => result.Checks;

    public double Seconds => result.Seconds;

    public bool Held => result.Succeeded;

    /// <summary>Cells that failed and numbers that did not hold; empty when all is well.</summary>
    public IReadOnlyList<string> Problems { get; } = [.. result.Errors.Select(Describe), .. result.FailedChecks.Select(check => check.ToString())];

    /// <summary>One line for people.</summary>
    public string Summary(string name) => string.Create(CultureInfo.InvariantCulture,
        $"{name}: {Counted.Text(Cells, "cell")}, {Seconds:0.0} s, {Counted.Text(Checks, "stated number")} checked, {(Held ? "everything held" : $"{Problems.Count} failed")}");

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

    // The traceback repeats name and message, with the lines that a reader needs; it begins with the cell already where that helps.
    private static string Describe(CellError error)
    {
        var text = string.Join('\n', error.Traceback);
        return text.StartsWith("cell ", StringComparison.OrdinalIgnoreCase) ? text : $"cell {error.Cell}: {text}";
    }
}
