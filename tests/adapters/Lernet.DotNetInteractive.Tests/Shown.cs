using System.Text.RegularExpressions;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.DotNetInteractive.Tests;

/// <summary>What a cell showed, as text that can be compared.</summary>
internal static partial class Shown
{
    // The package of the formatting library that we use was built on a system with other line ends.
    public static string By(RunResult result, int cell) =>
        Varying().Replace(string.Join("\n", result.Notebook.Cells[cell].Outputs.Select(Of)).ReplaceLineEndings("\n"), "#");

    private static string Of(CellOutput output) => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        DisplayOutput shown => $"display: {Text(shown.Data)}",
        ResultOutput value => $"result: {Text(value.Data)}",
        // The hosts name the place of a compiler error differently; what the compiler found is the same.
        ErrorOutput { Name: "CompilationError" } error => $"error: {string.Join(" ", error.Traceback.SelectMany(Codes).Distinct().Order(StringComparer.Ordinal))}",
        ErrorOutput error => $"error: {error.Name}: {error.Message}",
        _ => output.ToString(),
    };

    private static string Text(MimeBundle data) =>
        string.Join(" ", data.MimeTypes.Select(mimeType => $"{mimeType}={data[mimeType] ?? data.Json(mimeType)?.ToJsonString()}"));

    private static IEnumerable<string> Codes(string line) => Code().Matches(line).Select(match => match.Value);

    // Times differ from run to run; the number of a submission is in the names of its types.
    [GeneratedRegex(@"(?<=Wall time: )[\d.]+(?=ms)|(?<=Submission\#)\d+|(?<=Cell)\d+")]
    private static partial Regex Varying();

    [GeneratedRegex(@"CS\d{4}")]
    private static partial Regex Code();
}
