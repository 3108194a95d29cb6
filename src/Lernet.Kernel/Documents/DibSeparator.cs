using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>The lines of a .dib file that start a cell.</summary>
internal static class DibSeparator
{
    public const string Meta = "meta";

    /// <summary>The language that a line starts a cell of, or null when the line is text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="metadata">The notebook's metadata, whose kernel list may name further languages.</param>
    public static string? Language(string line, JsonObject metadata)
    {
        if (!line.StartsWith("#!", StringComparison.Ordinal)) return null;
        var name = line[2..].TrimEnd();
        if (name == Meta) return Meta;
        return CellLanguage.IsKnown(name) ? CellLanguage.Canonical(name) : ListedKernel(name, metadata);
    }

    private static string? ListedKernel(string name, JsonObject metadata)
    {
        var items = ((metadata["polyglot_notebook"] as JsonObject)?["kernelInfo"] as JsonObject)?["items"] as JsonArray ?? [];
        var kernel = items.OfType<JsonObject>().FirstOrDefault(item =>
            item["name"]?.ToString() == name || item["aliases"] is JsonArray aliases && aliases.Any(alias => alias?.ToString() == name));
        return kernel?["name"]?.ToString();
    }
}
