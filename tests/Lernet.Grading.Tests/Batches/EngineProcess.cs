using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Lernet.Grading.Tests.Batches;

/// <summary>Starts and ends engines as processes.</summary>
internal static class EngineProcess
{
    private const int SigTerm = 15;

    public static string[] Program { get; } = ["dotnet", typeof(EngineProcess).Assembly.Location];

    public static string[] Command(TinyCourse course, int slots) =>
        [.. Program, "assignment", "grade", TinyCourse.Name, "--course", course.Folders.Root, "--slots", $"{slots}"];

    public static Process Start(int milliseconds, params string[] command) => Process.Start(
        new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { [EngineHost.Milliseconds] = $"{milliseconds}" },
        })!;

    public static void Terminate(Process process) => Assert.Equal(0, Kill(process.Id, SigTerm));

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Kill(int process, int signal);
}
