using System.Runtime.Intrinsics.X86;
using Lernet.Backends.Cpu;
using Lernet.Core.Tests.Ops;

namespace Lernet.Core.Tests;

/// <summary>Every width of vectors that this machine has, and none, passes what the widest passes.</summary>
public class SimdWidthTests
{
    public static TheoryData<string> Widths => [.. Simd.Available.Select(width => width.ToString())];

    [Theory, MemberData(nameof(Widths))]
    public void OpTable_AtEachWidth_MatchesTheOracle(string width) => At(width, () =>
    {
        foreach (var row in OpTable.Rows)
        {
            new OpTableTests().Forward_OnEachBackend_MatchesTheOracle(row, "cpu");
            new OpTableTests().Forward_OnStridedViews_EqualsContiguous(row, "cpu");
            new OpTableTests().Gradient_InFloat32_MatchesReference(row);
            if (row.Extremes.Length > 0) new ExtremesTests().Value_AtExtremes_IsTheLimit(row, "cpu");
        }
    });

    [Theory, MemberData(nameof(Widths))]
    public void Loops_AtEachWidth_MatchReference(string width) => At(width, () =>
    {
        var loops = new CpuLoopsTests();
        foreach (var length in Enumerable.Range(0, 70).Append(1000))
        {
            loops.MapAndZip_OfEveryLength_MatchReference(length);
            loops.Map_AtEveryPosition_GivesTheSameBits(length);
            loops.SumAndMax_OfEveryLength_MatchReference(length);
        }
        foreach (var (rows, inner, columns) in new[] { (1, 1, 1), (5, 7, 3), (7, 33, 17), (64, 784, 10), (100, 385, 97) })
        {
            loops.MatMul_OfEveryLayout_MatchesReference(rows, inner, columns);
        }
        loops.Results_WithOneAndWithSeveralThreads_AreBitIdentical();
    });

    [Theory, MemberData(nameof(Widths))]
    public void Attention_AtEachWidth_IsThatOfReference(string width) => At(width, () =>
    {
        var blocks = new AttentionBlockTests();
        foreach (var (queries, keys, causal) in new[] { (7, 7, true), (16, 20, true), (33, 70, true), (19, 5, false) })
        {
            blocks.Attention_OfManySteps_IsThatOfReference(queries, keys, causal);
        }

        blocks.Attention_NaNInAQuery_DoesNotReachKeysItMayNotSee();
    });

    [Theory, MemberData(nameof(Widths))]
    public void Functions_AtEachWidth_GiveTheBitsOfTheWidest(string width)
    {
        // Without fused multiply-add the arithmetic is another; single numbers take their functions from the runtime.
        if (width == nameof(SimdWidth.Scalar) || !Fma.IsSupported) return;
        float[] widest = Values();
        At(width, () => Assert.Equal(widest, Values()));

        static float[] Values()
        {
            var x = Tensor.Linspace(-110, 110, 10_007);
            Tensor[] results = [x.Exp(), x.Abs().Log(), x.Sin(), x.Cos(), (x * 0.05).Tanh(), (x * 0.05).Erf(), x.Sigmoid(), x.Abs().Sqrt(), 1 / x];
            return [.. results.SelectMany(y => y.ToArray())];
        }
    }

    [Fact]
    public void Functions_OverTheirRange_AreWithinTheirError()
    {
        Assert.InRange(Worst(Tensor.Linspace(1e-3, 1e3, 100_001), x => x.Log(), Math.Log, relative: true), 0, 2.4e-7); // two units of float32
        Assert.InRange(Worst(Tensor.Linspace(-8192, 8192, 100_001), x => x.Sin(), Math.Sin, relative: false), 0, 1.5e-7); // one unit, and the reduction
        Assert.InRange(Worst(Tensor.Linspace(-20_000, 20_000, 10_001), x => x.Cos(), Math.Cos, relative: false), 0, 1.5e-7); // as above
        Assert.InRange(Worst(Tensor.Linspace(-9, 9, 100_001), x => x.Tanh(), Math.Tanh, relative: true), 0, 3.6e-7); // three units
    }

    private static double Worst(Tensor x, Func<Tensor, Tensor> f, Func<double, double> exact, bool relative)
    {
        var (at, values) = (x.ToDoubles(), f(x).ToDoubles());
        return at.Select((v, i) => Math.Abs(values[i] - exact(v)) / (relative ? Math.Max(1e-3, Math.Abs(exact(v))) : 1)).Max();
    }

    internal static void At(string width, Action test)
    {
        var before = Simd.Width;
        try
        {
            Simd.Width = Enum.Parse<SimdWidth>(width);
            test();
        }
        finally
        {
            Simd.Width = before;
        }
    }
}
