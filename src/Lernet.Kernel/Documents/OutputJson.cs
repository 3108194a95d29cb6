using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Outputs of code cells as nbformat 4 stores them.</summary>
internal static class OutputJson
{
    private static readonly string[] s_known =
        ["output_type", "name", "text", "data", "metadata", "execution_count", "ename", "evalue", "traceback"];

    public static CellOutput Read(JsonNode? node, Place place)
    {
        if (node is not JsonObject json) throw place.Malformed("something that is not an object", "An output is a JSON object.");
        CellOutput? output = Text(json, "output_type") switch
        {
            "stream" => new StreamOutput(Text(json, "name"), MultilineText.Join(json["text"]) ?? ""),
            "display_data" => new DisplayOutput(ReadBundle(json["data"], place), ReadMetadata(json)),
            "execute_result" => new ResultOutput(ReadBundle(json["data"], place), ReadMetadata(json), ReadCount(json)),
            "error" => new ErrorOutput(Text(json, "ename"), Text(json, "evalue"), ReadLines(json["traceback"])),
            _ => null,
        };
        if (output is null) return new UnknownOutput((JsonObject)json.DeepClone());
        var extra = (JsonObject)json.DeepClone();
        foreach (var key in s_known) extra.Remove(key);
        return output with { Extra = extra };
    }

    public static JsonObject Write(CellOutput output)
    {
        var json = output switch
        {
            StreamOutput stream => new JsonObject
            {
                ["name"] = stream.Name, ["output_type"] = "stream", ["text"] = MultilineText.Split(stream.Text),
            },
            DisplayOutput shown => new JsonObject
            {
                ["data"] = WriteBundle(shown.Data), ["metadata"] = shown.Metadata.DeepClone(), ["output_type"] = "display_data",
            },
            ResultOutput result => new JsonObject
            {
                ["data"] = WriteBundle(result.Data), ["execution_count"] = result.ExecutionCount,
                ["metadata"] = result.Metadata.DeepClone(), ["output_type"] = "execute_result",
            },
            ErrorOutput error => new JsonObject
            {
                ["ename"] = error.Name, ["evalue"] = error.Message, ["output_type"] = "error",
                ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
            },
            UnknownOutput unknown => (JsonObject)unknown.Json.DeepClone(),
            _ => throw new InvalidOperationException($"Output of type {output.GetType().Name} has no form in nbformat 4."),
        };
        return json.With(output.Extra);
    }

    public static MimeBundle ReadBundle(JsonNode? node, Place place)
    {
        if (node is not JsonObject data) throw place.Malformed("no object 'data'", "Shown data is an object from mime type to content.");
        var bundle = new MimeBundle();
        foreach (var (mimeType, form) in data)
        {
            var text = MimeBundle.IsJson(mimeType) ? null : MultilineText.Join(form);
            bundle.Add(mimeType, text is null ? form?.DeepClone() : JsonValue.Create(text));
        }
        return bundle;
    }

    private static JsonObject WriteBundle(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (mimeType, form) in bundle)
        {
            var text = MimeBundle.IsJson(mimeType) ? null : bundle[mimeType];
            data[mimeType] = text is null ? form?.DeepClone() : MultilineText.Split(text);
        }
        return data;
    }

    private static string Text(JsonObject json, string key) => MultilineText.Join(json[key]) ?? "";

    private static JsonObject ReadMetadata(JsonObject json) => json["metadata"]?.DeepClone() as JsonObject ?? [];

    private static int? ReadCount(JsonObject json) =>
        json["execution_count"] is JsonValue count && count.TryGetValue(out int number) ? number : null;

    private static string[] ReadLines(JsonNode? node) => node is JsonArray lines ? [.. lines.Select(line => line?.ToString() ?? "")] : [];
}
