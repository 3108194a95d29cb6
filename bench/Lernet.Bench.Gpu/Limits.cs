using System.Diagnostics;
using Lernet.Ilgpu;

namespace Lernet.Bench.Gpu;

/// <summary>What a device was seen to do at most: multiply-adds in registers, and copies in its memory.</summary>
/// <param name="OperationsPerSecond">Two for each multiply-add.</param>
/// <param name="BytesPerSecond">Read and written.</param>
internal sealed record Limits(double OperationsPerSecond, double BytesPerSecond)
{
    private const int Attempts = 7;

    public static Limits Of(IlgpuBackend device, bool isSmall)
    {
        var adds = new MultiplyAdds(isSmall ? 16 : 4096);
        var (few, many) = (Tensor.Normal([isSmall ? 1024 : 1 << 22], seed: 1), Tensor.Normal([isSmall ? 4096 : 1 << 28], seed: 2));
        var (fewAgain, manyAgain) = (Tensor.Zeros(few.Length), Tensor.Zeros(many.Length));
        return new(
            few.Length * adds.Operations / Best(device, () => device.Map(adds, few.View, fewAgain.View)),
            2.0 * sizeof(float) * many.Length / Best(device, () => device.Copy(many.View, manyAgain.View)));
    }

    private static double Best(IlgpuBackend device, Action work) => Enumerable.Range(0, Attempts).Select(_ =>
    {
        device.Synchronize();
        var watch = Stopwatch.StartNew();
        work();
        device.Synchronize();
        return watch.Elapsed.TotalSeconds;
    }).Min();
}
