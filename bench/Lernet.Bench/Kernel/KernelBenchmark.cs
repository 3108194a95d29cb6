using System.Diagnostics;
using System.Globalization;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.Bench.Kernel;

/// <summary>From process start to first output, and a trivial cell once warm: our kernel and a bare Roslyn script, in turn.</summary>
internal static class KernelBenchmark
{
    private const int Runs = 7;
    private const int WarmCells = 100;
    private const int NotWarmYet = 20;

    public static async Task<int> RunAsync(TextWriter output)
    {
        var (ourStart, ourWork, ourCell) = (new Sample(), new Sample(), new Sample());
        var (peerStart, peerWork, peerCell) = (new Sample(), new Sample(), new Sample());
        var load = Hardware.Load();
        for (var run = 0; run < Runs; run++)
        {
            await RunOursAsync(ourStart, ourWork, ourCell);
            await RunPeerAsync(peerStart, peerWork, peerCell);
        }
        output.WriteLine($"""
            {Hardware.Line()}; {load} at the start, {Hardware.Load()} at the end

            | milliseconds | median | best | worst | runs |
            |---|---:|---:|---:|---:|
            | kernel: process start to first output | {ourStart} |
            | bare Roslyn script: process start to first output | {peerStart} |
            | kernel: processor time of the process until then | {ourWork} |
            | bare Roslyn script: processor time of the process until then | {peerWork} |
            | kernel: warm trivial cell, output included | {ourCell} |
            | bare Roslyn script: warm trivial script, no output | {peerCell} |
            """);
        return 0;
    }

    // The second cell is reported when the output of the first is there.
    private static async Task RunOursAsync(Sample start, Sample work, Sample cell)
    {
        var cells = Enumerable.Range(0, WarmCells).Select(i => Cell.Code($"{i} + 1"));
        var notebook = new Notebook { Cells = [Cell.Code($"{BareScript.ProcessorTime}.ToString()"), .. cells] };
        var times = new List<double>();
        var result = await new NotebookRunner().RunAsync(notebook, "benchmark.ipynb", progress: new Times(times));
        var first = ((ResultOutput)result.Notebook.Cells[0].Outputs[0]).Data["text/plain"]!;
        work.Add(double.Parse(first, CultureInfo.InvariantCulture));
        start.Add(times[1]);
        cell.Add(times.Zip(times.Skip(1), (from, to) => to - from).Skip(NotWarmYet));
    }

    private static async Task RunPeerAsync(Sample start, Sample work, Sample cell)
    {
        var watch = Stopwatch.StartNew();
        var count = WarmCells.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["exec", typeof(KernelBenchmark).Assembly.Location, "kernel-peer", count];
        var command = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(command)!;
        var first = await process.StandardOutput.ReadLineAsync();
        start.Add(watch.Elapsed.TotalMilliseconds);
        work.Add(double.Parse(first!, CultureInfo.InvariantCulture));
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        cell.Add(lines.Skip(NotWarmYet).Select(line => double.Parse(line, CultureInfo.InvariantCulture)));
    }

    private sealed class Times(List<double> milliseconds) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => milliseconds.Add(1000 * value.Seconds);
    }
}
