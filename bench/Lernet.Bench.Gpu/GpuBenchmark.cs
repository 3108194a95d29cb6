using Lernet.Ilgpu;

namespace Lernet.Bench.Gpu;

/// <summary>Training steps and products on a GPU, in turn with PyTorch on the same GPU, and beside what the card can do.</summary>
internal static class GpuBenchmark
{
    public static int Run(Options options, TextWriter output)
    {
        using var device = options.Device == "cpu" ? IlgpuBackend.OnProcessor() : Open(options.Device);
        Backend.Default = device;
        device.UsesCuBlas = options.UsesCuBlas;
        var what = options.Device == "cpu" ? "ILGPU's device on the processor" : Devices.Find(options.Device).Description;
        output.WriteLine(what);
        var limits = Limits.Of(device, options.IsSmall);
        output.WriteLine(FormattableString.Invariant(
            $"{limits.OperationsPerSecond / 1e12:0.###} Tflop/s of multiply-adds in registers, {limits.BytesPerSecond / 1e9:0.#} GB/s copied"));
        var (results, versions) = (new List<GpuResult>(), new HashSet<string>());
        foreach (var (name, create) in GpuWorkloads.All(options.IsSmall))
        {
            results.Add(new Comparison(device, options, limits, versions, output).Of(name, create()));
            output.WriteLine(results[^1]);
        }
        if (!options.IsSmall) ResultFile.Write(what, limits, versions, results);
        return results.All(result => result.Traffic.Synchronisations == 0) ? 0 : Waited(output);
    }

    private static IlgpuBackend Open(string name) => Devices.Find(name) is { Kind: DeviceKind.Gpu } gpu
        ? (IlgpuBackend)gpu.Backend
        : throw new ArgumentException($"{name} is no GPU; this program compares GPUs. Without one, try it with --device cpu --small.");

    private static int Waited(TextWriter output)
    {
        output.WriteLine("The host waited inside a step: see the column of waits.");
        return 1;
    }
}
