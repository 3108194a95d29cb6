using System.Diagnostics;

namespace Lernet.Tests;

/// <summary>The kit as a NuGet package in a folder of its own. Its version is new each time, so that no cache has it; all goes with it.</summary>
internal sealed class KitPackage : IDisposable
{
    private const string Name = "Lernet.Interactive";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lernet-feed-");

    /// <summary>The cell that brings the kit into a notebook.</summary>
    public string Cell => $"#i \"nuget: {folder.FullName}\"\n#r \"nuget: {Name}, {Version}\"";

    private string Version { get; } = $"0.1.0-test-{Guid.NewGuid():N}";

    /// <summary>Packs what was built.</summary>
    public static async Task<KitPackage> PackAsync()
    {
        var package = new KitPackage();
        var configuration = AppContext.BaseDirectory.Contains("debug", StringComparison.Ordinal) ? "Debug" : "Release";
        string[] words = ["pack", Repository.FullPath($"src/{Name}"), "-c", configuration, "--no-build", "-o", package.folder.FullName, $"-p:Version={package.Version}"];
        using var pack = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true })!;
        var said = await pack.StandardOutput.ReadToEndAsync();
        await pack.WaitForExitAsync();
        Assert.True(pack.ExitCode == 0, said);
        return package;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        folder.Delete(recursive: true);
        var unpacked = Path.Combine(LocalPackage.UserFolder, Name.ToLowerInvariant(), Version);
        if (Directory.Exists(unpacked)) Directory.Delete(unpacked, recursive: true);
    }
}
