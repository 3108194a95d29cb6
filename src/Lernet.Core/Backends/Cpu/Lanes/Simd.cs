using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>How wide the vectors of the kernels are.</summary>
internal enum SimdWidth
{
    /// <summary>No vectors: one float32 after the other.</summary>
    Scalar,

    /// <summary>4 x float32: SSE, NEON.</summary>
    Bits128,

    /// <summary>8 x float32: AVX2.</summary>
    Bits256,

    /// <summary>16 x float32: AVX-512.</summary>
    Bits512,
}

/// <summary>A loop of a kernel, in one body for every width.</summary>
internal interface ILaneLoop
{
    /// <summary>Does part of the work: from .. to of whatever the loop counts.</summary>
    void Run<V>(int from, int to) where V : struct, ILanes<V>;
}

/// <summary>Chooses the width of vectors: the widest of this machine, unless a test or the variable LERNET_SIMD says otherwise.</summary>
/// <remarks>Elementwise results are the same bits at every width of a machine with fused multiply-add; sums and products may differ
/// in their last bits, since partial sums lie in other lanes.</remarks>
internal static class Simd
{
    // Not Vector512.IsHardwareAccelerated: that is false on processors that clock down, which still compute twice as much per cycle.
    private static bool Has512 => Avx512F.IsSupported && Avx512DQ.IsSupported && Avx512BW.IsSupported;

    /// <summary>The widths of this machine, the widest last.</summary>
    public static IReadOnlyList<SimdWidth> Available { get; } =
    [
        SimdWidth.Scalar,
        .. Vector128.IsHardwareAccelerated ? [SimdWidth.Bits128] : Array.Empty<SimdWidth>(),
        .. Avx2.IsSupported && Fma.IsSupported ? [SimdWidth.Bits256] : Array.Empty<SimdWidth>(),
        .. Has512 ? [SimdWidth.Bits512] : Array.Empty<SimdWidth>(),
    ];

    /// <summary>The width in use.</summary>
    public static SimdWidth Width { get; set; } = Chosen(Environment.GetEnvironmentVariable("LERNET_SIMD"));

    /// <summary>Runs part of a loop at the width in use.</summary>
    public static void Run<TLoop>(in TLoop loop, int from, int to) where TLoop : struct, ILaneLoop
    {
        switch (Width)
        {
            case SimdWidth.Bits512: loop.Run<Lanes16>(from, to); break;
            case SimdWidth.Bits256: loop.Run<Lanes8>(from, to); break;
            case SimdWidth.Bits128: loop.Run<Lanes4>(from, to); break;
            default: loop.Run<Real32>(from, to); break;
        }
    }

    // The width named, or the widest below it that the machine has.
    private static SimdWidth Chosen(string? name)
    {
        var wanted = name switch
        {
            "scalar" => SimdWidth.Scalar,
            "128" => SimdWidth.Bits128,
            "256" => SimdWidth.Bits256,
            _ => SimdWidth.Bits512,
        };
        return Available.Last(width => width <= wanted);
    }
}
