using Lernet.Kernel.Session;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

#pragma warning disable IDE0130 // Cells have 'using System', by which .NET Interactive finds these.
namespace System;
#pragma warning restore IDE0130

/// <summary>Ways to show a value, as in .NET Interactive.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">In which forms; without any, in those that its type prefers.</param>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        Silence.IsOn ? Silence.Of(value) : NotebookSession.Current.Display(value, mimeTypes);

    /// <summary>Shows a string as what it is: HTML, SVG, LaTeX, ...</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">Its mime type.</param>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Silence.IsOn ? Silence.Of(value) : NotebookSession.Current.Display(value, [new FormattedValue(mimeType, value)]);

    /// <summary>Shows a sequence as a table, one column for each property.</summary>
    /// <param name="value">The rows.</param>
    /// <param name="mimeTypes">In which forms; without any, in those that tables prefer.</param>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T>? value, params string[] mimeTypes) =>
        value is null || Silence.IsOn ? Display(value, mimeTypes) : value.ToTabularDataResource().Display(mimeTypes);
}
