using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Kernel.Tests.Running;

/// <summary>Runs notebooks as users do, in a worker process.</summary>
internal static class Runs
{
    /// <summary>Runs C# cells in a folder that goes afterwards.</summary>
    public static Task<RunResult> CellsAsync(params string[] sources) => NotebookAsync(null, null, [.. sources.Select(source => Cell.Code(source))]);

    public static async Task<RunResult> NotebookAsync(RunOptions? options, TemporaryFolder? folder, params Cell[] cells)
    {
        using var own = folder is null ? new TemporaryFolder() : null;
        return await new NotebookRunner().RunAsync(new Notebook { Cells = [.. cells] }, (folder ?? own)!.File("test.ipynb"), options);
    }

    /// <summary>What a cell showed, one line for each output: kind, mime types and texts.</summary>
    public static string Shown(this RunResult result, int cell) => string.Join("\n", result.Notebook.Cells[cell].Outputs.Select(output => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        DisplayOutput shown => $"display: {Text(shown.Data)}",
        ResultOutput value => $"result: {Text(value.Data)}",
        ErrorOutput error => $"error: {error.Name}: {error.Message}",
        _ => output.ToString(),
    }));

    private static string Text(MimeBundle data) => string.Join(" ", data.MimeTypes.Select(mimeType => $"{mimeType}={data[mimeType] ?? data.Json(mimeType)?.ToJsonString()}"));
}
