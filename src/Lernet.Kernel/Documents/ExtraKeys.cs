using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>Keys that the model does not know, put back where they were read.</summary>
internal static class ExtraKeys
{
    /// <summary>The object with the extra keys that it lacks.</summary>
    public static JsonObject With(this JsonObject json, JsonObject extra)
    {
        foreach (var (key, value) in extra)
            if (!json.ContainsKey(key)) json[key] = value?.DeepClone();
        return json;
    }
}
