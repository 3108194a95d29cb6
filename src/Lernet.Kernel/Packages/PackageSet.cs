using System.Security;
using Lernet.Kernel.Running;

namespace Lernet.Kernel.Packages;

/// <summary>The packages of a session, restored together so that their versions fit.</summary>
/// <param name="folder">The notebook's folder, where NuGet's configuration is looked for.</param>
internal sealed class PackageSet(string folder) : IDisposable
{
    private readonly Dictionary<string, Package> _packages = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _sources = [];
    private readonly HashSet<string> _extensions = new(StringComparer.Ordinal);
    private DirectoryInfo? _project;

    /// <summary>Makes a folder or an address one in which packages are looked for, beside those of NuGet's configuration.</summary>
    public void AddSource(string source) =>
        _sources.Add(Uri.TryCreate(source, UriKind.Absolute, out _) ? source : Path.GetFullPath(Path.Combine(folder, source)));

    /// <summary>Adds a package and restores them all with the SDK's own <c>dotnet restore</c>.</summary>
    /// <exception cref="PackageException">It cannot be restored.</exception>
    public async Task<PackageAssets> AddAsync(Package package)
    {
        _packages[package.Name] = package;
        _project ??= Directory.CreateTempSubdirectory("lernet-packages-");
        var project = Path.Combine(_project.FullName, "packages.csproj");
        await File.WriteAllTextAsync(project, Project());
        var (exitCode, output) = await DotnetCommand.RunAsync(_project.FullName, "restore", project, "--nologo", "-v:quiet");
        if (exitCode == 0) return AssetsFile.Read(Path.Combine(_project.FullName, "obj", "project.assets.json"));
        _packages.Remove(package.Name);
        throw new PackageException(Explain(output));
    }

    /// <summary>Runs each extension that has not run yet. One that fails runs again the next time.</summary>
    public async Task RunOnceAsync(IEnumerable<string> extensions, Func<string, Task> run)
    {
        // Lazily, so that those after a failure stay unmarked, too.
        foreach (var extension in extensions.Where(_extensions.Add))
        {
            try
            {
                await run(extension);
            }
            catch
            {
                _extensions.Remove(extension);
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _project?.Delete(recursive: true);
        _project = null;
    }

    private string Project()
    {
        var references = _packages.Values.Select(package =>
            $"""<PackageReference Include="{Escape(package.Name)}" Version="{Escape(package.Version)}" />""");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
                <RestoreRootConfigDirectory>{Escape(folder)}</RestoreRootConfigDirectory>
                <RestoreAdditionalProjectSources>{Escape(string.Join(';', _sources))}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                {string.Join('\n', references)}
              </ItemGroup>
            </Project>
            """;
    }

    private static string Explain(string output)
    {
        // NuGet writes "FILE : error NU1101: REASON".
        var line = output.Split('\n').FirstOrDefault(line => line.Contains(" error ", StringComparison.Ordinal)) ?? output;
        var reason = line[(line.IndexOf(" error ", StringComparison.Ordinal) + " error ".Length)..].Trim().TrimEnd('.');
        return $"the package cannot be restored: {reason}. Check name and version; "
            + "without a network only packages in NuGet's local cache can be had, and only with their version given.";
    }

    private static string Escape(string text) => SecurityElement.Escape(text);
}
