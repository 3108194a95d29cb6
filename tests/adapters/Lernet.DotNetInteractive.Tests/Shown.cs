using System.Text.RegularExpressions;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.DotNetInteractive.Tests;

/// <summary>What a cell showed, as text that can be compared.</summary>
internal static partial class Shown
{
    public static string By(RunResult result, int cell) => Varying().Replace(string.Join("\n", result.Notebook.Cells[cell].Outputs.Select(Of)), "#");

    private static string Of(CellOutput output) => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        DisplayOutput shown => $"display: {Text(shown.Data)}",
        ResultOutput value => $"result: {Text(value.Data)}",
        // The hosts word a compiler error differently; its numbers are the same.
        ErrorOutput { Name: "CompilationError" } error => $"error: {string.Join(" ", Code().Matches(error.Message).Select(match => match.Value).Take(1))}",
        ErrorOutput error => $"error: {error.Name}: {error.Message}",
        _ => output.ToString(),
    };

    private static string Text(MimeBundle data) =>
        string.Join(" ", data.MimeTypes.Select(mimeType => $"{mimeType}={data[mimeType] ?? data.Json(mimeType)?.ToJsonString()}"));

    // Times differ from run to run; the number of a submission is in the names of its types.
    [GeneratedRegex(@"(?<=Wall time: )[\d.]+(?=ms)|(?<=Submission\#)\d+|(?<=Cell)\d+")]
    private static partial Regex Varying();

    [GeneratedRegex(@"CS\d{4}")]
    private static partial Regex Code();
}
