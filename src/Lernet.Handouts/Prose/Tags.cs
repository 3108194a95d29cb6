using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts.Prose;

/// <summary>Jupyter's cell tags.</summary>
internal static class Tags
{
    /// <returns>The texts under <c>metadata.tags</c>; empty when there are none.</returns>
    public static IReadOnlySet<string> Of(Cell cell) =>
        cell.Metadata["tags"] is JsonArray tags ? tags.Select(tag => tag?.ToString() ?? "").ToHashSet() : new HashSet<string>();
}
