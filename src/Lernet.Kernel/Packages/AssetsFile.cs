using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lernet.Kernel.Packages;

/// <summary>Reads <c>project.assets.json</c>, in which NuGet writes what a restore found.</summary>
internal static class AssetsFile
{
    // Where .NET Interactive looks for it in a package.
    private const string Extension = "interactive-extensions/dotnet/extension.dib";

    public static PackageAssets Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var folders = document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var libraries = document.RootElement.GetProperty("libraries");
        var (assemblies, natives, extensions) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var package in document.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (!libraries.GetProperty(package.Name).TryGetProperty("path", out var library)) continue;
            IEnumerable<string> Located(IEnumerable<JsonProperty> files) => files.Select(file => Find(file.Name)).OfType<string>();
            string? Find(string file) => folders.Select(folder => Path.Combine(folder, library.GetString()!, file)).FirstOrDefault(File.Exists);
            assemblies.AddRange(Located(Files(package.Value, "runtime")).Where(file => Path.GetFileName(file) != "_._"));
            var native = Located(Files(package.Value, "runtimeTargets").Where(IsNativeHere));
            natives.AddRange(native.Select(file => Path.GetDirectoryName(file)!));
            if (Find(Extension) is { } script) extensions.Add(script);
        }
        return new PackageAssets(assemblies, [.. natives.Distinct()], extensions);
    }

    private static IEnumerable<JsonProperty> Files(JsonElement package, string kind) =>
        package.TryGetProperty(kind, out var files) ? files.EnumerateObject() : Enumerable.Empty<JsonProperty>();

    private static bool IsNativeHere(JsonProperty file) =>
        file.Value.GetProperty("assetType").GetString() == "native" && file.Value.GetProperty("rid").GetString() == PortableRid;

    private static string PortableRid
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
            return $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        }
    }
}
