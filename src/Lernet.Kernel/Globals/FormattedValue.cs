using Lernet.Kernel.Session;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value in one of its forms, as .NET Interactive's type of this name.</summary>
/// <param name="mimeType">The mime type of the form.</param>
/// <param name="value">Its text.</param>
public class FormattedValue(string mimeType, string value)
{
    /// <summary>The mime type of the form.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Its text.</summary>
    public string Value { get; } = value;

    /// <summary>Whether front ends should leave it out.</summary>
    public bool SuppressDisplay { get; set; }

    /// <summary>One form of a value: the given one, else the one that its type prefers.</summary>
    public static FormattedValue CreateSingleFromObject(object? value, string? mimeType = null) =>
        CreateManyFromObject(value, mimeType is null ? [] : [mimeType])[0];

    /// <summary>
    /// The given forms of a value, else those that its type prefers. A formatter that throws is reported in the value's place.
    /// </summary>
    public static IReadOnlyList<FormattedValue> CreateManyFromObject(object? value, params string[] mimeTypes) =>
        ValueForms.Of(value, mimeTypes);
}
