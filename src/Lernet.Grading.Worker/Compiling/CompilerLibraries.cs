using System.Runtime.Loader;

namespace Lernet.Grading.Worker.Compiling;

/// <summary>Where the compiler is found: in the folder <c>compiler</c> beside this program, which may hold the SDK's copy, compiled ahead of time.</summary>
internal static class CompilerLibraries
{
    /// <summary>The folder's name.</summary>
    public const string Folder = "compiler";

    public static void Find() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        Path.Combine(AppContext.BaseDirectory, Folder, $"{name.Name}.dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
}
