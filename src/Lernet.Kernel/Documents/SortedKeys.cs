using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Objects with their keys in the order of their code points, as Jupyter writes them.</summary>
internal static class SortedKeys
{
    /// <summary>One object with the keys of both, sorted; neither is changed beyond giving up its values.</summary>
    public static JsonObject Merge(JsonObject known, JsonObject extra)
    {
        var members = known.Concat(extra.Where(member => !known.ContainsKey(member.Key))).OrderBy(member => member.Key, StringComparer.Ordinal).ToList();
        var sorted = new JsonObject();
        foreach (var (key, value) in members) sorted[key] = value?.DeepClone();
        return sorted;
    }
}
