using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>What the run of a cell can show, as in .NET Interactive.</summary>
public static class KernelInvocationContextExtensions
{
#pragma warning disable IDE0060 // There is one context; it is named so that cells read as in .NET Interactive.
    /// <summary>Shows a value.</summary>
    /// <param name="context">The run of the current cell.</param>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">In which forms; without any, in those that its type prefers.</param>
    public static DisplayedValue Display(this KernelInvocationContext context, object? value, params string[] mimeTypes) =>
        value.Display(mimeTypes);

    /// <summary>Shows a string as what it is.</summary>
    /// <param name="context">The run of the current cell.</param>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">Its mime type.</param>
    public static DisplayedValue DisplayAs(this KernelInvocationContext context, string value, string mimeType) =>
        value.DisplayAs(mimeType);
#pragma warning restore IDE0060
}
