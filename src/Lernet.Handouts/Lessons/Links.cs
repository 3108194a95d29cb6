using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>Links between notebooks become links between pages; a link that leads nowhere is undone, with a warning.</summary>
internal static class Links
{
    public static void Apply(IElement main, HandoutOptions options, ICollection<string> warnings)
    {
        foreach (var link in main.QuerySelectorAll("a[href]").ToList())
        {
            var address = link.GetAttribute("href")!;
            if (address.StartsWith('#'))
            {
                if (address.Length > 1 && main.QuerySelector($"[id=\"{Uri.UnescapeDataString(address[1..])}\"]") is null)
                {
                    Undo(link, $"The link “{link.TextContent}” goes to {address}, which is not on the page", warnings);
                }
            }
            else if (!address.Contains(':') && !address.StartsWith("//", StringComparison.Ordinal))
            {
                Relative(link, address, options, warnings);
            }
        }
    }

    private static void Relative(IElement link, string address, HandoutOptions options, ICollection<string> warnings)
    {
        var (path, fragment) = address.Split('#', 2) is [var before, var after] ? (before, $"#{after}") : (address, "");
        if (options.Pages.TryGetValue(Resolve(options.NotebookPath, path), out var page))
        {
            link.SetAttribute("href", page + fragment);
        }
        else
        {
            Undo(link, $"The link “{link.TextContent}” goes to {address}, which is no page of this course", warnings);
        }
    }

    /// <returns>The address seen from the course, without <c>.</c> and <c>..</c>.</returns>
    private static string Resolve(string from, string address)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(address).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }
        return string.Join('/', parts);
    }

    private static void Undo(IElement link, string reason, ICollection<string> warnings)
    {
        warnings.Add($"{reason}; it is shown as text.");
        link.Replace([.. link.ChildNodes]);
    }
}
