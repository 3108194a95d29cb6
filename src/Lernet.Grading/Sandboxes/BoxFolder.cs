using Lernet.Grading.Worker.Compiling;
using Lernet.Kernel.Running;

namespace Lernet.Grading.Sandboxes;

/// <summary>
/// The only files of ours that a box sees: the program, the libraries of lessons, and for the compile process the compiler. They are
/// copied to a folder that every user can read, so that neither a closed home nor a rebuild in the middle of a batch stands in the way.
/// </summary>
internal sealed class BoxFolder : IDisposable
{
    /// <summary>The name of the program.</summary>
    public const string Program = "Lernet.Grading.Worker.dll";

    private const string Prefix = "lernet-box-";

    // No exercise, no solution and no judge are among them.
    private static readonly string[] s_files =
    [
        Program, "Lernet.Grading.Worker.runtimeconfig.json", "Lernet.Core.dll", "Lernet.Data.dll", "Lernet.Nn.dll", "Lernet.Exercises.dll",
        "Lernet.Display.dll", "Lernet.Interactive.dll", "Lernet.Kernel.dll", "MathNet.Numerics.dll", "Microsoft.DotNet.Interactive.Formatting.dll",
    ];

    private static readonly string[] s_compiler = ["Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll"];

    private BoxFolder(string root) => Root = root;

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>Where program and libraries are.</summary>
    public string Libraries => Path.Combine(Root, "app");

    /// <summary>Where the compiler is; in the run process it is covered up.</summary>
    public string Compiler => Path.Combine(Libraries, CompilerLibraries.Folder);

    /// <summary>The filter of system calls.</summary>
    public string Filter => Path.Combine(Root, "filter");

    /// <summary>Copies everything.</summary>
    /// <exception cref="GradingException">Something is not where the build puts it, or cannot be copied.</exception>
    public static BoxFolder Create()
    {
        RemoveForgotten();
        var source = Path.GetDirectoryName(typeof(BoxFolder).Assembly.Location)!;
        if (!File.Exists(Path.Combine(source, Program)))
            throw GradingException.Machine($"{Program} is not in {source}. It is deployed beside Lernet.Grading.dll: build again, or copy the whole folder.");
        var folder = new BoxFolder(Directory.CreateTempSubdirectory($"{Prefix}{Environment.ProcessId}-").FullName);
        try
        {
            Directory.CreateDirectory(folder.Compiler);
            Copy(source, folder.Libraries, s_files);
            Copy(CompilerFolder(source), folder.Compiler, s_compiler);
            File.WriteAllBytes(folder.Filter, SystemCallFilter.IsKnown ? SystemCallFilter.ForThisMachine() : []);
            if (!OperatingSystem.IsWindows()) OpenToAll(folder.Root);
            return folder;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            folder.Dispose();
            throw GradingException.Machine($"The sandbox's files cannot be copied to {folder.Root}: {error.Message} Free some space there.", error);
        }
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next engine removes it.
        }
    }

    // The SDK's compiler is compiled ahead of time: it is warm in half the time.
    private static string CompilerFolder(string source) =>
        DotnetCommand.SdkCompiler is { } sdk && s_compiler.All(file => File.Exists(Path.Combine(sdk, file))) ? sdk : source;

    private static void Copy(string from, string to, string[] files)
    {
        foreach (var file in files.Where(file => File.Exists(Path.Combine(from, file)))) File.Copy(Path.Combine(from, file), Path.Combine(to, file));
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void OpenToAll(string folder)
    {
        const UnixFileMode read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode enter = UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) File.SetUnixFileMode(file, read | UnixFileMode.UserWrite);
        foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories)) File.SetUnixFileMode(inner, read | enter);
        File.SetUnixFileMode(folder, read | enter);
    }

    // An engine that was killed could not remove its own.
    private static void RemoveForgotten()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), $"{Prefix}*"))
            if (int.TryParse(Path.GetFileName(folder)[Prefix.Length..].Split('-')[0], out var process) && !Owner.IsAlive(process))
                new BoxFolder(folder).Dispose();
    }
}
