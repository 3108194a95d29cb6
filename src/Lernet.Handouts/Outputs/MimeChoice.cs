using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Outputs;

/// <summary>Chooses among the forms of one output the one that a page shows best.</summary>
internal static class MimeChoice
{
    private static readonly string[] BestFirst =
        ["text/html", "image/svg+xml", "image/png", "image/jpeg", "image/gif", "text/markdown", "text/latex", "text/plain"];

    /// <returns>Mime type and text, or nulls when the bundle has no form that a page can show.</returns>
    public static (string? Mime, string Text) Of(MimeBundle data)
    {
        foreach (var mime in BestFirst)
        {
            if (data.TryGetText(mime, out var text) && text.Length > 0)
            {
                return (mime, text);
            }
        }
        return (null, "");
    }
}
