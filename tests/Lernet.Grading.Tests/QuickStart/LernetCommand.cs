using System.Diagnostics;

namespace Lernet.Grading.Tests.QuickStart;

/// <summary>The command, as a person runs it.</summary>
internal static class LernetCommand
{
    public static async Task<(int Code, string Said)> RunAsync(string folder, IEnumerable<string> words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lernet.dll"), .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
