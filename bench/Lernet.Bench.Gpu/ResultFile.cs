namespace Lernet.Bench.Gpu;

/// <summary>The results as a table to read.</summary>
internal static class ResultFile
{
    public static void Write(string device, Limits limits, IEnumerable<string> versions, IEnumerable<GpuResult> results) =>
        File.WriteAllText(BenchFolder.Results("gpu.md"), FormattableString.Invariant($"""
            # Steps per second on a GPU, beside PyTorch

            `dotnet run -c Release --project bench/Lernet.Bench.Gpu`

            {device}; {string.Join(", ", versions)}; {Hardware.Line()}

            Its limits, measured in the same run: {limits.OperationsPerSecond / 1e12:0.0} Tflop/s of float32 multiply-adds in registers,
            {limits.BytesPerSecond / 1e9:0} GB/s copied in its memory.

            | workload | ours, steps/s | PyTorch, steps/s | ratio | ours, % of peak | kernels per step | waits per step | bytes moved per step |
            |---|---:|---:|---:|---:|---:|---:|---:|
            {string.Join('\n', results)}

            - Both sides compute the same on the same numbers, in plain float32 (no TF32): the first loss, or the mean of a product, is compared
              before the clock starts.
            - They run in turn, fifteen blocks of 0.3 s after a warm-up; the host waits for the device after every ten steps and nowhere else. The
              table has the medians, and the ratio is the median of the ratios of neighbours.
            - Waits and bytes are what passes between host and device inside one step.

            """));
}
