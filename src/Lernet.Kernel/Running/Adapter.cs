namespace Lernet.Kernel.Running;

/// <summary>
/// A part of Lernet that stands on packages which not every machine can restore. It is built by itself, with <c>adapters.sln</c>, and
/// found by the place where its file lies (docs/hosts.md).
/// </summary>
/// <param name="Name">The name of its project and of its file.</param>
/// <param name="InKit">Whether notebooks refer to it as to the rest of the kit; else it is a program with a folder of its own.</param>
public sealed record Adapter(string Name, bool InKit)
{
    /// <summary>The backend on ILGPU.</summary>
    public static Adapter Ilgpu { get; } = new("Lernet.Ilgpu", InKit: true);

    /// <summary>Figures to and from Plotly.NET.</summary>
    public static Adapter PlotlyNet { get; } = new("Lernet.PlotlyNet", InKit: true);

    /// <summary>Notebooks in the real .NET Interactive kernel.</summary>
    public static Adapter DotNetInteractive { get; } = new("Lernet.DotNetInteractive", InKit: false);

    /// <summary>
    /// Where it may lie, in the order in which it is looked for: beside the program (in a folder of its name, if it is a program itself),
    /// then where <c>dotnet build adapters.sln</c> puts it, given that the program lies in <c>artifacts/bin/NAME/release</c>.
    /// </summary>
    /// <param name="program">The folder of the program that looks.</param>
    public IReadOnlyList<string> Places(string program)
    {
        var artifacts = Path.GetFullPath(Path.Combine(program, "..", "..", ".."));
        string[] folders = InKit ? [program, Path.Combine(artifacts, "kit")] : [Path.Combine(program, Name), Path.Combine(artifacts, "bin", Name, "release")];
        return [.. folders.Select(folder => Path.Combine(folder, $"{Name}.dll"))];
    }

    /// <summary>Its file; null when this machine does not have it.</summary>
    /// <param name="program">The folder of the program that looks.</param>
    public string? Find(string program) => Places(program).FirstOrDefault(File.Exists);
}
