using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Lernet.Cli.Tests;

public class InterruptTests
{
    // Handled as Ctrl+C is. SIGINT itself is ignored in everything that a shell started in the background, and so in these tests there.
    private const int SigTerm = 15;

    [Fact]
    public async Task Course_InterruptedInTheMiddle_LeavesNothingHalfWrittenAndRunsAgain()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // there are no signals to send to one process there
        }

        using var course = new MiniCourse()
            .With("01-one/lesson.ipynb", "1 + 1", "# 01 One")
            .With("02-two/lesson.ipynb", "System.Threading.Thread.Sleep(600_000);", "# 02 Two");
        using var lernet = Start(course.Root, "course", "--jobs", "1");
        await Until(() => course.Made.Contains("01-one.html"), lernet);

        Assert.Equal(ExitCode.Environment, (await course.RunAsync("course")).Code); // another process holds the folder
        Assert.Equal(0, Kill(lernet.Id, SigTerm));
        // Half of what the notebook sleeps: a lost signal is seen, and a busy machine does not look like one.
        await lernet.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(5));

        Assert.Equal((int)ExitCode.Interrupted, lernet.ExitCode);
        Assert.Equal("Interrupted.\nNothing half-written was left; the same command starts again.\n", await lernet.StandardError.ReadToEndAsync());
        Assert.Equal(["01-one.html", "notebooks/01-one/lesson.ipynb"], course.Made);

        course.With("02-two/lesson.ipynb", "2", "# 02 Two");
        Assert.Equal(ExitCode.Ok, (await course.RunAsync("course")).Code);
        Assert.Contains("index.html", course.Made);
    }

    private static Process Start(string folder, params string[] words) => Process.Start(
        new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "lernet.dll"), .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task Until(Func<bool> condition, Process process)
    {
        for (var waited = 0; !condition(); waited++)
        {
            Assert.False(process.HasExited, process.HasExited ? await process.StandardError.ReadToEndAsync() : "");
            Assert.True(waited < 600, "Nothing was written within a minute.");
            await Task.Delay(100);
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Kill(int process, int signal);
}
