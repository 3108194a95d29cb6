using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>What a cell can call unqualified, as in .NET Interactive: every cell has a <c>using static</c> of this type.</summary>
public sealed class Kernel
{
    private Kernel(string name) => Name = name;

    /// <summary>The kernel that runs the cell.</summary>
    public static Kernel Current { get; } = new("csharp");

    /// <summary>The kernel that holds all others.</summary>
    public static Kernel Root { get; } = new(".NET");

    /// <summary>The name of the kernel.</summary>
    public string Name { get; }

#pragma warning disable IDE1006 // The name is .NET Interactive's.
    /// <summary>Shows a value; what it returns can change the display.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">In which forms; without any, in those that its type prefers.</param>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);
#pragma warning restore IDE1006

    /// <summary>A string that is HTML, to be shown as such.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Adds a style sheet to the page.</summary>
    public static void CSS(string content) => $"<style>{content}</style>".DisplayAs(HtmlFormatter.MimeType);

    /// <summary>Adds a script to the page.</summary>
    public static void Javascript(string scriptContent) =>
        $"<script type=\"text/javascript\">{scriptContent}</script>".DisplayAs(HtmlFormatter.MimeType);

    /// <summary>Asks the reader for text; this kernel runs without a reader.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string typeHint = "text") => throw NoReader(prompt);

    /// <summary>Asks the reader for a password; this kernel runs without a reader.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static Task<PasswordString> GetPasswordAsync(string prompt = "") => throw NoReader(prompt);

    private static NotSupportedException NoReader(string prompt) =>
        new($"The cell asks for input ('{prompt}'), but the notebook runs without a reader. "
            + "Give the value in the cell, or run it in VS Code or Jupyter.");
}
