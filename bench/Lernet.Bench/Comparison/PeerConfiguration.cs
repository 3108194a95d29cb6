using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics.X86;
using Lernet.Bench.Steps;

namespace Lernet.Bench.Comparison;

/// <summary>How PyTorch is run: it has several builds of its matrix products and several ways to write the same step.</summary>
/// <param name="Threads">torch.set_num_threads.</param>
/// <param name="Blas">OpenBLAS with threads of its own ("pthread") or with OpenMP ("openmp"), as Debian ships them side by side.</param>
/// <param name="Options">What else the script may do: <c>foreach</c> optimizers, <c>channels_last</c> images, <c>time_first</c> sequences.</param>
internal sealed record PeerConfiguration(int Threads, string Blas, params string[] Options)
{
    private const string Libraries = "/usr/lib/x86_64-linux-gnu/openblas-";

    // Every AVX-512 processor runs this kernel; OpenBLAS finds it by itself only on those it knows by number.
    private const string WideCore = "SkylakeX";

    public static IEnumerable<PeerConfiguration> Basic =>
        from threads in Enumerable.Range(1, Environment.ProcessorCount)
        from blas in new[] { "pthread", "openmp" }
        where Directory.Exists(Libraries + blas)
        select new PeerConfiguration(threads, blas);

    /// <summary>PyTorch with this configuration, ready for a workload with a given state.</summary>
    public WorkloadProcess Start(string name, string stateFile)
    {
        var threads = Threads.ToString(CultureInfo.InvariantCulture);
        var command = new ProcessStartInfo("/usr/bin/python3", [Script, name, stateFile, threads, .. Options]);
        command.Environment["LD_LIBRARY_PATH"] = Libraries + Blas;
        if (Avx512F.IsSupported) command.Environment["OPENBLAS_CORETYPE"] = WideCore;
        return new(command);
    }

    public override string ToString() => string.Join(", ", [$"{Threads} thread{(Threads == 1 ? "" : "s")}", Blas, .. Options]);

    private static string Script => Path.Combine(BenchFolder.Path, "peer", "steps.py");
}
