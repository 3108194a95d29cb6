using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Text as nbformat stores it: a list of lines that keep their line ends (a plain string is read too).</summary>
internal static class MultilineText
{
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            lines.Add(JsonValue.Create(text[start..end]));
            start = end;
        }
        return lines;
    }

    /// <summary>The text of a node, or null when it is neither a string nor a list of strings.</summary>
    public static string? Join(JsonNode? node) => node switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonArray lines when lines.All(line => line?.GetValueKind() == JsonValueKind.String) =>
            string.Concat(lines.Select(line => line!.GetValue<string>())),
        _ => null,
    };

    // The line ends of Python's str.splitlines, by which Jupyter cuts.
    private static int EndOfLine(string text, int start)
    {
        var at = text.AsSpan(start).IndexOfAny("\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029");
        if (at < 0) return text.Length;
        var end = start + at + 1;
        return text[end - 1] == '\r' && end < text.Length && text[end] == '\n' ? end + 1 : end;
    }
}
