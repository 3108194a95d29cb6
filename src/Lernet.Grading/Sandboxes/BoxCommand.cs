using System.Globalization;
using Lernet.Grading.Worker.Compiling;
using Lernet.Kernel.Running;

namespace Lernet.Grading.Sandboxes;

/// <summary>The command line that builds a box and starts our program in it.</summary>
/// <param name="folder">Our files.</param>
/// <param name="place">Where the process is to live.</param>
/// <param name="role">What the process is for.</param>
/// <param name="bubblewrap">The program that makes namespaces.</param>
/// <param name="files">A folder of files that students have too; null for none.</param>
internal sealed class BoxCommand(BoxFolder folder, BoxPlace place, BoxRole role, string bubblewrap, string? files)
{
    private const string Inside = "/tmp";

    // $1: control groups to join; $2 to $5: limits of addresses (KiB), file size (blocks of 512 bytes), processor time, and the filter.
    // The judge's pipes move to descriptors of their own; what is printed goes nowhere.
    private const string Script = """
        for entrance in $1; do echo 0 >"$entrance" || exit 119; done
        ulimit -c 0 && ulimit -n 256 && ulimit -v "$2" && ulimit -f "$3" && ulimit -t "$4" || exit 118
        exec 3<&0 4>&1 5<"$5" </dev/null >/dev/null
        shift 5
        exec "$@"
        """;

    /// <summary>The program and its arguments.</summary>
    public (string Program, IReadOnlyList<string> Arguments) Line
    {
        get
        {
            var word = role == BoxRole.Compile ? "compile" : "run";
            var program = Path.Combine(folder.Libraries, BoxFolder.Program);
            if (OperatingSystem.IsWindows()) return (DotnetCommand.FileName, ["exec", program, word]);
            var limits = place.Limits;
            return ("/bin/sh",
            [
                "-c", Script, "lernet-box", string.Join(' ', place.Group?.Entrances ?? []), Number(limits.AddressMegabytes * 1024L),
                Number(limits.FileMegabytes * 2048L), limits.ProcessorSeconds == 0 ? "unlimited" : Number(limits.ProcessorSeconds), folder.Filter,
                .. place.User is { } user ? OtherUser(user.Number) : [],
                .. place.Walls.Namespaces ? Box() : ["env", "-i", .. Variables(limits).Select(v => $"{v.Name}={v.Value}"), DotnetCommand.FileName, "exec", program],
                word, "3", "4",
            ]);
        }
    }

    /// <summary>The environment of a process in the box.</summary>
    public static IEnumerable<(string Name, string Value)> Variables(BoxLimits limits) =>
    [
        ("DOTNET_GCHeapHardLimit", ((long)limits.HeapMegabytes << 20).ToString("X", CultureInfo.InvariantCulture)),
        // Doubly mapped code needs files that a limit on file size refuses, and costs time.
        ("DOTNET_EnableWriteXorExecute", "0"),
        ("DOTNET_EnableDiagnostics", "0"),
        ("DOTNET_gcConcurrent", "0"),
        ("DOTNET_TieredPGO", "0"),
        ("HOME", Inside), ("TMPDIR", Inside), ("LANG", "C.UTF-8"),
    ];

    // Privileges end before bubblewrap begins: a way out of the box ends at a user who may do nothing.
    private static string[] OtherUser(int user) =>
    [
        "setpriv", $"--reuid={Number(user)}", $"--regid={Number(user)}", "--clear-groups", "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all",
    ];

    private string[] Box() =>
    [
        bubblewrap, "--unshare-all", "--unshare-user", .. place.Walls.Locked ? (string[])["--disable-userns"] : [], "--uid", "1000", "--gid", "1000",
        "--die-with-parent", "--new-session", "--hostname", "box", "--cap-drop", "ALL", "--clearenv",
        .. Variables(place.Limits).SelectMany(variable => (string[])["--setenv", variable.Name, variable.Value]),
        .. SystemFolders(),
        "--ro-bind", DotnetCommand.FileName, "/dotnet/dotnet",
        .. ((string[])["host", "shared"]).SelectMany(part => (string[])["--ro-bind", Path.Combine(DotnetCommand.Root, part), $"/dotnet/{part}"]),
        "--ro-bind", folder.Libraries, "/app",
        .. role == BoxRole.Run ? (string[])["--tmpfs", $"/app/{CompilerLibraries.Folder}", "--remount-ro", $"/app/{CompilerLibraries.Folder}"] : [],
        .. place.Walls.OwnProc ? (string[])["--proc", "/proc"] : [],
        "--dev-bind", "/dev/null", "/dev/null", "--dev-bind", "/dev/urandom", "/dev/urandom",
        "--size", Number((long)place.Limits.FileMegabytes << 20), "--tmpfs", Inside,
        .. files is null ? [] : Files(files),
        "--chdir", Inside, "--remount-ro", "/",
        .. place.Walls.Filter ? (string[])["--seccomp", "5"] : [],
        "/dotnet/dotnet", "exec", $"/app/{BoxFolder.Program}",
    ];

    // Where the libraries lie that this process, a .NET process too, has loaded; and the links by which the loader gets there.
    private static IEnumerable<string> SystemFolders()
    {
        var loaded = File.ReadLines("/proc/self/maps").Select(line => line.IndexOf('/') is var start and >= 0 ? line[start..] : "")
            .Where(path => path.Contains(".so", StringComparison.Ordinal) && Path.GetFileName(path).StartsWith("lib", StringComparison.Ordinal))
            .Where(path => !path.StartsWith(DotnetCommand.Root, StringComparison.Ordinal) && File.Exists(path));
        var folders = loaded.Where(path => path.StartsWith("/usr/", StringComparison.Ordinal) || path.StartsWith("/lib", StringComparison.Ordinal)
                || path.StartsWith("/nix/", StringComparison.Ordinal))
            .Select(path => Path.GetDirectoryName(path)!).Append("/usr/lib64").Distinct().Where(Directory.Exists).Order(StringComparer.Ordinal);
        var links = ((string[])["/lib", "/lib64"]).Select(path => (Path: path, Target: new DirectoryInfo(path).LinkTarget));
        return
        [
            .. folders.SelectMany(path => (string[])["--ro-bind", path, path]),
            .. links.SelectMany(link => link.Target is null ? (string[])["--ro-bind-try", link.Path, link.Path] : ["--symlink", link.Target, link.Path]),
        ];
    }

    // Notebooks are no data.
    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFileSystemEntries(folder)
        .Where(path => !path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
        .SelectMany(path => (string[])["--ro-bind", path, $"{Inside}/{Path.GetFileName(path)}"]);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
