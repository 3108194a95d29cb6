namespace Lernet.Kernel.Running;

/// <summary>
/// A part of Lernet that stands on packages which not every machine can restore. It is built by itself, with <c>adapters.sln</c>, and
/// found here by the place where its file lies.
/// </summary>
/// <param name="Name">The name of its project, its folder and its file.</param>
public sealed record Adapter(string Name)
{
    /// <summary>The backend on ILGPU.</summary>
    public static Adapter Ilgpu { get; } = new("Lernet.Ilgpu");

    /// <summary>Figures to and from Plotly.NET.</summary>
    public static Adapter PlotlyNet { get; } = new("Lernet.PlotlyNet");

    /// <summary>Notebooks in the real .NET Interactive kernel.</summary>
    public static Adapter DotNetInteractive { get; } = new("Lernet.DotNetInteractive");

    /// <summary>
    /// Where it may lie, in the order in which it is looked for: in a folder of its name beside this program, and where
    /// <c>dotnet build adapters.sln</c> puts it, given that this program lies in <c>artifacts/bin</c>: first built as this program
    /// is, then as release, then as debug.
    /// </summary>
    public IReadOnlyList<string> Places()
    {
        var here = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        var bin = Path.GetFullPath(Path.Combine(here, "..", "..", Name));
        string[] builds = [Path.GetFileName(here), "release", "debug"];
        return [.. builds.Distinct().Select(build => Path.Combine(bin, build)).Prepend(Path.Combine(here, Name)).Select(folder => Path.Combine(folder, $"{Name}.dll"))];
    }

    /// <summary>Its file; null when this machine does not have it.</summary>
    public string? Find() => Places().FirstOrDefault(File.Exists);
}
