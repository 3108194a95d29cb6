using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Kernel.Session;

/// <summary>The assemblies that the host provides to cells: its framework, the formatting library and what is shown by it.</summary>
internal static class HostAssemblies
{
    // What a cell is compiled against at first: every reference costs each cell time. A name that these lack brings in the whole framework.
    private static readonly string[] s_everyday =
    [
        "System.Private.CoreLib", "System.Runtime", "netstandard", "mscorlib", "System.Core",
        "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable", "System.ComponentModel.Primitives",
        "System.Console", "System.Diagnostics.Debug", "System.Diagnostics.Process", "System.IO.Compression", "System.Linq",
        "System.Linq.Expressions", "System.Linq.Parallel", "System.Memory", "System.Net.Http", "System.Net.Primitives",
        "System.ObjectModel", "System.Private.Uri", "System.Runtime.Extensions", "System.Runtime.InteropServices",
        "System.Runtime.Numerics", "System.Security.Cryptography", "System.Text.Json", "System.Text.RegularExpressions",
        "System.Threading", "System.Threading.Channels", "System.Threading.Tasks.Parallel", "Microsoft.AspNetCore.Html.Abstractions",
    ];

    private static readonly Assembly[] s_own = [typeof(HostAssemblies).Assembly, typeof(Formatter).Assembly];
    private static readonly Lazy<Dictionary<string, string>> s_paths = new(FindPaths);

    /// <summary>The file of an assembly that the host provides, or null.</summary>
    public static string? FileOf(string simpleName) => s_paths.Value.GetValueOrDefault(simpleName);

    /// <summary>The files that every cell is compiled against.</summary>
    public static IEnumerable<string> Everyday() =>
        s_everyday.Select(FileOf).Concat(s_own.Select(own => own.Location)).OfType<string>();

    /// <summary>The files of the whole framework.</summary>
    public static IEnumerable<string> Framework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return s_paths.Value.Where(entry => Path.GetDirectoryName(entry.Value) == folder).Select(entry => entry.Value);
    }

    private static Dictionary<string, string> FindPaths()
    {
        var trusted = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        var files = trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Concat(s_own.Select(own => own.Location))) paths[Path.GetFileNameWithoutExtension(file)] = file;
        return paths;
    }
}
