using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lernet.Grading.Assignments.Leaks;

/// <summary>Every text that a reader could get out of a file: as it is, unescaped, without markup, out of base64, archives and JSON.</summary>
internal static partial class VisibleText
{
    private const int Deepest = 5;

    private const int MostBytes = 200 * 1024 * 1024;

    /// <summary>The texts in a file.</summary>
    /// <param name="place">Its name.</param>
    /// <param name="content">Its bytes.</param>
    public static IEnumerable<(string Place, string Text)> In(string place, byte[] content) => InBytes(place, content, 0);

    /// <summary>Whether a file is text or an archive, so that nothing of it stays unread.</summary>
    public static bool IsReadable(byte[] content) =>
        System.Text.Unicode.Utf8.IsValid(content) || IsZip(content) || IsGzip(content) || content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static IEnumerable<(string Place, string Text)> InBytes(string place, byte[] bytes, int depth)
    {
        if (depth > Deepest) return [];
        if (IsZip(bytes)) return [.. InZip(place, bytes, depth), .. InText(place, Encoding.UTF8.GetString(bytes), depth)];
        if (IsGzip(bytes)) return InBytes($"{place}, unpacked", Unpacked(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)), depth + 1);
        var utf8 = InText(place, Encoding.UTF8.GetString(bytes), depth);
        return bytes.AsSpan().Contains((byte)0)
            ? [.. utf8, .. InText(place, Encoding.Unicode.GetString(bytes), Deepest), .. InText(place, Encoding.BigEndianUnicode.GetString(bytes), Deepest)]
            : utf8;
    }

    private static IEnumerable<(string Place, string Text)> InText(string place, string text, int depth)
    {
        yield return (place, text);
        if (depth >= Deepest) yield break;
        if (text.AsSpan().TrimStart() is ['{' or '[', ..] && Json(text) is { } json)
        {
            foreach (var (key, value) in Strings(json, ""))
                foreach (var found in InText($"{place}{key}", value, depth + 1)) yield return found;
            yield break;
        }
        if (text.Contains('<', StringComparison.Ordinal) || text.Contains('&', StringComparison.Ordinal))
            yield return ($"{place}, without markup", WebUtility.HtmlDecode(Tag().Replace(text, "")));
        if (text.Contains('%', StringComparison.Ordinal)) yield return ($"{place}, unescaped", WebUtility.UrlDecode(text.Replace("+", "%2B", StringComparison.Ordinal)));
        if (text.Contains('\\', StringComparison.Ordinal)) yield return ($"{place}, unescaped", Unescaped(text));
        foreach (Match run in Base64().Matches(text))
            if (Decoded(run.Value) is { } bytes)
                foreach (var found in InBytes($"{place}, decoded", bytes, depth + 1)) yield return found;
    }

    private static IEnumerable<(string Place, string Text)> InZip(string place, byte[] bytes, int depth)
    {
        var texts = new List<(string, string)>();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in zip.Entries)
            {
                texts.Add(($"{place}, name of an entry", entry.FullName));
                using var stream = entry.Open();
                texts.AddRange(InBytes($"{place}/{entry.FullName}", Unpacked(stream), depth + 1));
            }
        }
        catch (InvalidDataException)
        {
            // Cut short or encrypted: what could be read was.
        }
        return texts;
    }

    private static byte[] Unpacked(Stream packed)
    {
        using var all = new MemoryStream();
        try
        {
            using (packed)
            {
                var buffer = new byte[81920];
                while (all.Length < MostBytes && packed.Read(buffer) is var count and > 0) all.Write(buffer, 0, count);
            }
        }
        catch (InvalidDataException)
        {
        }
        return all.ToArray();
    }

    private static IEnumerable<(string Key, string Value)> Strings(JsonNode? node, string place) => node switch
    {
        // Lines of a list are one text, as nbformat stores sources and outputs.
        JsonArray list when list.Count > 0 && list.All(item => item is JsonValue value && value.TryGetValue(out string? _)) =>
            [(place, string.Concat(list.Select(item => item!.GetValue<string>())))],
        JsonArray list => list.SelectMany((item, i) => Strings(item, place.EndsWith(", cells", StringComparison.Ordinal) ? $"{place[..^7]}, cell {i + 1}" : place)),
        JsonObject fields => fields.SelectMany(field => Strings(field.Value, $"{place}, {field.Key}").Prepend(($"{place}, name of a key", field.Key))),
        JsonValue value => [(place, value.ToString())],
        _ => [],
    };

    private static JsonNode? Json(string text)
    {
        try
        {
            var node = JsonNode.Parse(text);
            _ = node?.ToJsonString();
            return node;
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string Unescaped(string text) => Escape().Replace(text, match => match.Groups["code"].Success
        ? ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString()
        : match.Groups["letter"].Value is "n" or "r" or "t" ? " " : match.Groups["letter"].Value);

    private static byte[]? Decoded(string run)
    {
        var text = Blank().Replace(run, "").TrimEnd('=').Replace('-', '+').Replace('_', '/');
        if (text.Length % 4 == 1) text = text[..^1];
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text + new string('=', (4 - text.Length % 4) % 4), bytes, out var count) && count >= 6 ? bytes[..count] : null;
    }

    private static bool IsZip(byte[] bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..];

    private static bool IsGzip(byte[] bytes) => bytes is [0x1F, 0x8B, ..];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[A-Za-z0-9+/_-]{12,}(?:\s*[A-Za-z0-9+/_-]{12,})*={0,2}")]
    private static partial Regex Base64();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\\(?:u(?<code>[0-9a-fA-F]{4})|x(?<code>[0-9a-fA-F]{2})|(?<letter>.))")]
    private static partial Regex Escape();
}
