using System.Text.Json;
using System.Text.Unicode;

namespace Lernet.Grading.Submissions;

/// <summary>A notebook file as a student handed it in, read strictly and within limits.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Kernel">The name of the kernel that it claims.</param>
internal sealed record SubmittedDocument(IReadOnlyList<SubmittedCell> Cells, string Kernel)
{
    private const string WrongForm = "is no notebook of nbformat 4";

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="limits">How much is read.</param>
    /// <returns>The notebook; or null and what is wrong with it, as the rest of a sentence.</returns>
    public static (SubmittedDocument? Document, string? Problem) Parse(ReadOnlyMemory<byte> bytes, SubmissionLimits limits)
    {
        if (EncodingProblem(bytes.Span) is { } wrong) return (null, wrong);
        var text = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = limits.Depth });
            return Read(json.RootElement, limits);
        }
        catch (JsonException error)
        {
            return (null, Describe(error, text.Span, limits));
        }
        catch (InvalidOperationException)
        {
            return (null, "holds half of a surrogate pair, which is no text");
        }
    }

    private static string? EncodingProblem(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return "is empty";
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..]) return "is UTF-16 or UTF-32; notebooks are UTF-8";
        if (!Utf8.IsValid(bytes)) return "is not UTF-8";
        return bytes.Contains((byte)0) ? "holds the character NUL" : null;
    }

    private static (SubmittedDocument? Document, string? Problem) Read(JsonElement root, SubmissionLimits limits)
    {
        if (root.ValueKind != JsonValueKind.Object) return (null, $"{WrongForm}: it is no object");
        if (!root.TryGetProperty("nbformat", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number))
            return (null, $"{WrongForm}: it does not say its version");
        if (number != 4) return (null, $"{WrongForm}: it is of nbformat {number}");
        if (!root.TryGetProperty("cells", out var cells) || cells.ValueKind != JsonValueKind.Array) return (null, $"{WrongForm}: 'cells' is no list");
        if (cells.GetArrayLength() > limits.Cells) return (null, $"has {cells.GetArrayLength()} cells, {limits.Cells} are the most");
        var read = new List<SubmittedCell>();
        foreach (var cell in cells.EnumerateArray())
        {
            if (ReadCell(cell) is not { } found) return (null, $"{WrongForm}: cell {read.Count + 1} is no cell");
            read.Add(found);
        }
        return (new SubmittedDocument(read, KernelOf(root)), null);
    }

    private static SubmittedCell? ReadCell(JsonElement cell)
    {
        if (cell.ValueKind != JsonValueKind.Object || !cell.TryGetProperty("cell_type", out var type) || type.ValueKind != JsonValueKind.String) return null;
        if (!cell.TryGetProperty("source", out var source) || TextOf(source) is not { } text) return null;
        if (!cell.TryGetProperty("metadata", out var metadata) || metadata.ValueKind != JsonValueKind.Object)
            return new SubmittedCell(type.GetString()!, text, null, HasTags: false);
        var hasTags = metadata.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array && tags.GetArrayLength() > 0;
        return new SubmittedCell(type.GetString()!, text, ClaimedGrade.Of(metadata), hasTags);
    }

    private static string? TextOf(JsonElement source) => source.ValueKind switch
    {
        JsonValueKind.String => source.GetString(),
        JsonValueKind.Array when source.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String) =>
            string.Concat(source.EnumerateArray().Select(line => line.GetString())),
        _ => null,
    };

    private static string KernelOf(JsonElement root) =>
        root.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object
        && metadata.TryGetProperty("kernelspec", out var kernel) && kernel.ValueKind == JsonValueKind.Object
        && kernel.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : "";

    // The parser's own words would quote the file.
    private static string Describe(JsonException error, ReadOnlySpan<byte> text, SubmissionLimits limits)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            var deepest = 0;
            while (reader.Read()) deepest = Math.Max(deepest, reader.CurrentDepth);
            return deepest >= limits.Depth ? $"is nested {deepest + 1} levels deep, {limits.Depth} are the most" : "has a key twice in one object";
        }
        catch (JsonException)
        {
            return $"is not JSON, or breaks off (line {(error.LineNumber ?? 0) + 1})";
        }
    }
}
