using System.Reflection;
using System.Security.Cryptography;

namespace Lernet.Grading.Batches;

/// <summary>What changes when the code that marks changes.</summary>
public static class EngineVersion
{
    private const string House = "Lernet.";

    /// <summary>The version of a program: its number, and a hash over the compiled code of these assemblies and of all of ours that they use.</summary>
    /// <param name="roots">Where to start: the engine and the exercises it knows.</param>
    public static string Of(params IReadOnlyList<Assembly> roots)
    {
        var found = new SortedDictionary<string, Assembly>(StringComparer.Ordinal);
        foreach (var root in roots) Add(root, found);
        var codes = found.Values.SelectMany(assembly => assembly.ManifestModule.ModuleVersionId.ToByteArray()).ToArray();
        return $"{roots[0].GetName().Version!.ToString(3)}-{Convert.ToHexStringLower(SHA256.HashData(codes))[..12]}";
    }

    private static void Add(Assembly assembly, SortedDictionary<string, Assembly> found)
    {
        if (!found.TryAdd(assembly.GetName().Name!, assembly)) return;
        foreach (var used in assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith(House, StringComparison.Ordinal)))
        {
            Add(Assembly.Load(used), found);
        }
    }
}
