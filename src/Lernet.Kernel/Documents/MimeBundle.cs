using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>One thing in several forms, keyed by mime type. Text is held as one string, JSON forms as JSON.</summary>
public sealed class MimeBundle : IEnumerable<KeyValuePair<string, JsonNode?>>
{
    private readonly OrderedDictionary<string, JsonNode?> _forms = [];

    /// <summary>A bundle of texts.</summary>
    /// <param name="forms">Mime type and text of each form.</param>
    public static MimeBundle Of(params (string MimeType, string Text)[] forms)
    {
        var bundle = new MimeBundle();
        foreach (var (mimeType, text) in forms)
            bundle._forms[mimeType] = JsonValue.Create(text);
        return bundle;
    }

    /// <summary>The mime types, in the order they are written.</summary>
    public IReadOnlyList<string> MimeTypes => [.. _forms.Keys];

    /// <summary>The text of a form, or null when the bundle lacks it or holds it as JSON.</summary>
    public string? this[string mimeType] => TryGetText(mimeType, out var text) ? text : null;

    /// <summary>The text of a form, if the bundle has it as text.</summary>
    public bool TryGetText(string mimeType, [NotNullWhen(true)] out string? text)
    {
        text = null;
        return _forms.TryGetValue(mimeType, out var node) && node is JsonValue value && value.TryGetValue(out text);
    }

    /// <summary>A JSON form such as <c>application/json</c>, or null when the bundle lacks it.</summary>
    public JsonNode? Json(string mimeType) => _forms.GetValueOrDefault(mimeType);

    /// <summary>Adds or replaces one form.</summary>
    /// <param name="mimeType">Its mime type.</param>
    /// <param name="form">A string, or JSON for a JSON mime type.</param>
    public void Add(string mimeType, JsonNode? form) => _forms[mimeType] = form;

    /// <summary>Whether forms of this mime type are JSON in a notebook file, not text.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json"
        || mimeType.StartsWith("application/", StringComparison.Ordinal) && mimeType.EndsWith("+json", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonNode?>> GetEnumerator() => _forms.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
