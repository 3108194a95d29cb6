using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>The run of a cell, as far as notebooks use .NET Interactive's type of this name.</summary>
public sealed class KernelInvocationContext
{
    private KernelInvocationContext()
    {
    }

    /// <summary>The run of the current cell.</summary>
    public static KernelInvocationContext Current { get; } = new();

    /// <summary>Shows a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">In which forms; without any, in those that its type prefers.</param>
    public DisplayedValue Display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Shows a string as what it is.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">Its mime type.</param>
    public DisplayedValue DisplayAs(string value, string mimeType) => value.DisplayAs(mimeType);
}
