using System.Diagnostics;

namespace Lernet.Kernel.Running;

/// <summary>The <c>dotnet</c> command that runs this process, for processes of our own.</summary>
internal static class DotnetCommand
{
    // Set by the SDK for its children; they would make another SDK look for its parts in the wrong place.
    private static readonly string[] s_sdkVariables =
        ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    // This runtime is at ROOT/shared/Microsoft.NETCore.App/VERSION.
    private static readonly string s_root =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>The command's file.</summary>
    public static string FileName
    {
        get
        {
            var file = Path.Combine(s_root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
            return File.Exists(file) ? file : "dotnet";
        }
    }

    /// <summary>The version of the newest SDK of this major version beside the runtime, else that of the runtime.</summary>
    public static string SdkVersion
    {
        get
        {
            var sdks = new DirectoryInfo(Path.Combine(s_root, "sdk"));
            if (!sdks.Exists) return Environment.Version.ToString();
            var names = sdks.GetDirectories($"{Environment.Version.Major}.*").Select(sdk => sdk.Name);
            return names.MaxBy(name => Version.TryParse(name.Split('-')[0], out var version) ? version : new Version(0, 0))
                ?? Environment.Version.ToString();
        }
    }

    /// <summary>The folder of .NET, where command, runtimes and SDKs are.</summary>
    public static string Root => s_root;

    /// <summary>The folder of the newest SDK's C# compiler; null where there is no SDK.</summary>
    public static string? SdkCompiler => Path.Combine(s_root, "sdk", SdkVersion, "Roslyn", "bincore") is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Runs the command to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(FileName, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var name in s_sdkVariables) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(texts));
    }
}
