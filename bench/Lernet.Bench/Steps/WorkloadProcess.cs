using System.Diagnostics;
using System.Globalization;

namespace Lernet.Bench.Steps;

/// <summary>A workload in a process of its own, ours or a peer's: it works when asked and waits in between.</summary>
internal sealed class WorkloadProcess : IDisposable
{
    private readonly Process process;

    public WorkloadProcess(ProcessStartInfo command)
    {
        (command.RedirectStandardInput, command.RedirectStandardOutput) = (true, true);
        process = Process.Start(command)!;
        Ready = Json.Read<Ready>(Answer());
    }

    public Ready Ready { get; }

    /// <summary>Our side, in this program.</summary>
    public static WorkloadProcess Ours(string name, params string[] stateFile) =>
        new(new ProcessStartInfo("dotnet", ["exec", typeof(WorkloadProcess).Assembly.Location, "workload", name, .. stateFile]));

    public Block Run(double seconds)
    {
        process.StandardInput.WriteLine(seconds.ToString(CultureInfo.InvariantCulture));
        process.StandardInput.Flush();
        return Json.Read<Block>(Answer());
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private string Answer() => process.StandardOutput.ReadLine()
        ?? throw new InvalidOperationException($"'{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)}' ended without an answer.");
}
