using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Lernet.Bench.Steps;

namespace Lernet.Bench.Gpu;

/// <summary>PyTorch on the same device.</summary>
internal static class PeerSide
{
    /// <summary>The peer of a workload, or null with the reason if there is none.</summary>
    public static WorkloadProcess? Start(Options options, string name, string stateFile, int chunk, out string reason)
    {
        var device = options.Device == "cpu" ? "cpu" : "cuda";
        var command = new ProcessStartInfo(options.Python,
            [Path.Combine(BenchFolder.Path, "peer", "gpu.py"), name, stateFile, device, chunk.ToString(CultureInfo.InvariantCulture)]);
        try
        {
            reason = "";
            return new(command);
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            reason = error.Message;
            return null;
        }
    }
}
