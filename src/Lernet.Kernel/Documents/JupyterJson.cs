using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>
/// JSON as Jupyter writes it (Python's <c>json.dumps(indent=1, ensure_ascii=False, sort_keys=True)</c>): sorted keys, one space per
/// level, nothing escaped that need not be, numbers as they were read. A file that Jupyter saved comes out byte for byte.
/// </summary>
internal static class JupyterJson
{
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node, depth: 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject owner:
                AppendMany(text, '{', '}', [.. owner.OrderBy(member => member.Key, StringComparer.Ordinal)], depth, (member, inner) =>
                {
                    AppendString(text, member.Key);
                    text.Append(": ");
                    Append(text, member.Value, inner);
                });
                break;
            case JsonArray list:
                AppendMany<JsonNode?>(text, '[', ']', [.. list], depth, (item, inner) => Append(text, item, inner));
                break;
            default:
                AppendValue(text, node.AsValue());
                break;
        }
    }

    private static void AppendMany<T>(StringBuilder text, char open, char close, IReadOnlyList<T> items, int depth, Action<T, int> append)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            text.Append(first ? "\n" : ",\n").Append(' ', depth + 1);
            append(item, depth + 1);
            first = false;
        }
        if (!first) text.Append('\n').Append(' ', depth);
        text.Append(close);
    }

    private static void AppendValue(StringBuilder text, JsonValue value)
    {
        if (value.GetValueKind() == JsonValueKind.String) AppendString(text, value.GetValue<string>());
        else text.Append(value.ToJsonString());
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }
}
