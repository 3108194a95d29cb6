using System.Diagnostics;
using Lernet.Bench.Steps;
using Lernet.Ilgpu;

namespace Lernet.Bench.Gpu;

/// <summary>A workload on the device, in this process.</summary>
internal sealed class OurSide(IlgpuBackend device, Workload workload, int chunk)
{
    /// <summary>Steps for some time; the host waits after each chunk, as the peer does.</summary>
    public Block Run(double seconds)
    {
        device.Synchronize();
        var (steps, watch) = (0L, Stopwatch.StartNew());
        do
        {
            for (var i = 0; i < chunk; i++) workload.Step();
            device.Synchronize();
            steps += chunk;
        }
        while (watch.Elapsed.TotalSeconds < seconds);
        return new(steps, watch.Elapsed.TotalSeconds, 0, 0);
    }

    /// <summary>What passes between host and device in one step.</summary>
    public DeviceTraffic Traffic()
    {
        var before = device.Traffic;
        workload.Step();
        return device.Traffic - before;
    }
}
