using System.Text.Json.Nodes;

namespace Lernet.Repo.Tests;

/// <summary>Notebooks are committed without outputs: what a run makes is not source.</summary>
internal static class NotebookOutputs
{
    /// <summary>The cells, counted from 1, that carry outputs or an execution count, and run facts of the notebook.</summary>
    public static IEnumerable<string> Leftovers(string file, string json)
    {
        var notebook = JsonNode.Parse(json)!;
        var cells = notebook["cells"]!.AsArray();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i]!["outputs"] is JsonArray { Count: > 0 } || cells[i]!["execution_count"] is not null)
            {
                yield return $"{file}: cell {i + 1} carries outputs; run `lernet clean {file}`.";
            }
        }

        if (notebook["metadata"]?["lernet"]?["run"] is not null)
        {
            yield return $"{file}: carries the facts of a run; run `lernet clean {file}`.";
        }
    }
}
