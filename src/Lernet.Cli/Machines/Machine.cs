using System.ComponentModel;
using System.Diagnostics;
using Lernet.Kernel.Running;

namespace Lernet.Cli.Machines;

/// <summary>The programs of this machine: where they are and what they say.</summary>
/// <param name="searchPath">Folders that are searched, as the variable PATH lists them.</param>
/// <param name="home">The folder of this program, beside which adapters are looked for.</param>
internal sealed class Machine(string searchPath, string home)
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd", ".bat"] : [""];

    /// <summary>The file of an adapter; null when it is not there.</summary>
    public string? Find(Adapter adapter) => adapter.Find(home);

    /// <summary>The full path of the first program that is there; null when there is none.</summary>
    public string? Find(params IEnumerable<string> names) =>
        (from name in names
         from folder in searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from ending in Endings
         let path = Path.Combine(folder, name + ending)
         where File.Exists(path)
         select path).FirstOrDefault();

    /// <summary>The first line that the program writes, and whether it ended well; null when it does not start or does not end in 20 seconds.</summary>
    public static async Task<(bool Ok, string FirstLine)?> AskAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            try
            {
                process.StandardInput.Close();
                var errors = process.StandardError.ReadToEndAsync(limit.Token);
                var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
                await process.WaitForExitAsync(limit.Token);
                var said = output.Length > 0 ? output : await errors;
                return (process.ExitCode == 0, said.Split('\n')[0].Trim());
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
