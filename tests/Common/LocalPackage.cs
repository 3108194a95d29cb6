using System.IO.Compression;

namespace Lernet.Tests;

/// <summary>NuGet packages made for a test.</summary>
internal static class LocalPackage
{
    /// <summary>Where NuGet keeps the packages of this user.</summary>
    public static string UserFolder { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Writes a package that holds an extension for notebooks, and a library if one is given.</summary>
    public static void Write(string folder, string name, string version, string extension, string? library = null)
    {
        Directory.CreateDirectory(folder);
        using var package = ZipFile.Open(Path.Combine(folder, $"{name}.{version}.nupkg"), ZipArchiveMode.Create);
        Add(package, $"{name}.nuspec", $"""
            <package><metadata><id>{name}</id><version>{version}</version><authors>Tests</authors><description>For a test.</description></metadata></package>
            """);
        if (library is null) Add(package, "lib/net10.0/_._", "");
        else package.CreateEntryFromFile(library, $"lib/net10.0/{Path.GetFileName(library)}");
        Add(package, "interactive-extensions/dotnet/extension.dib", extension);
    }

    /// <summary>Removes all versions of a package from <see cref="UserFolder"/>.</summary>
    public static void Forget(string name)
    {
        var unpacked = Path.Combine(UserFolder, name.ToLowerInvariant());
        if (Directory.Exists(unpacked)) Directory.Delete(unpacked, recursive: true);
    }

    private static void Add(ZipArchive package, string path, string text)
    {
        using var writer = new StreamWriter(package.CreateEntry(path).Open());
        writer.Write(text);
    }
}
