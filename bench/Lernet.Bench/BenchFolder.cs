using System.Runtime.CompilerServices;

namespace Lernet.Bench;

/// <summary>The folder <c>bench</c> of the repository this program was built in.</summary>
internal static class BenchFolder
{
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Here())!, ".."));

    public static string Results(string file) => System.IO.Path.Combine(Path, "results", file);

    private static string Here([CallerFilePath] string file = "") => file;
}
