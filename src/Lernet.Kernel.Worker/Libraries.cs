using System.Reflection;
using System.Runtime.Loader;

namespace Lernet.Kernel.Worker;

/// <summary>
/// Where the worker finds its libraries: beside itself. Only the compiler is better taken from the installed SDK, whose copy is
/// compiled ahead of time: the first cell then runs in half the time. The package's copy is used where there is no SDK.
/// </summary>
internal static class Libraries
{
    private static readonly string[] s_compiler = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"];
    private static readonly Lazy<string?> s_sdkCompiler = new(FindSdkCompiler);

    public static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        var file = $"{name.Name}.dll";
        if (s_compiler.Contains(name.Name) && s_sdkCompiler.Value is { } compiler)
            return context.LoadFromAssemblyPath(Path.Combine(compiler, file));
        var beside = Path.Combine(AppContext.BaseDirectory, file);
        return File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
    }

    // Beside shared/Microsoft.NETCore.App/10.x.y, where this runtime runs from, the newest SDK of the same major version.
    private static string? FindSdkCompiler()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        if (string.IsNullOrEmpty(runtime)) return null;
        var sdks = new DirectoryInfo(Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "sdk")));
        if (!sdks.Exists) return null;
        return sdks.GetDirectories($"{Environment.Version.Major}.*")
            .OrderByDescending(sdk => Version.TryParse(sdk.Name.Split('-')[0], out var version) ? version : new Version(0, 0))
            .Select(sdk => Path.Combine(sdk.FullName, "Roslyn", "bincore"))
            .FirstOrDefault(folder => s_compiler.All(name => File.Exists(Path.Combine(folder, $"{name}.dll"))));
    }
}
