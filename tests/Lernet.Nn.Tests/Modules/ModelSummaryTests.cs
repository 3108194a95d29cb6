namespace Lernet.Nn.Tests.Modules;

public class ModelSummaryTests
{
    [Fact]
    public void Summary_OfSequential_IsATableOfLayersShapesAndCounts()
    {
        var net = new Sequential(new Linear(64, 64), new Relu(), new Linear(64, 10)).Initialize(seed: 7);
        Assert.Equal("""
                     layer           output   parameters
            Linear1  Linear 64 → 64  [N, 64]       4&160
            Relu1    Relu            [N, 64]           0
            Linear2  Linear 64 → 10  [N, 10]         650
            total                                  4&810
            """.ReplaceLineEndings("\n").Replace('&', '\u2009'), net.Summary().ToString());
        Assert.Equal(4 * 4810, net.Summary().Bytes);
    }

    [Fact]
    public void Summary_BeforeInitialize_WorksAndLeavesTheNetworkAsItWas()
    {
        var net = new Lecture(8);
        Assert.Equal(new Shape(3), net.Summary().Rows[^1].Output);
        Assert.Throws<ModuleException>(() => net.Parameters);
    }

    [Fact]
    public void Summary_WithExampleShape_FollowsFlatten()
    {
        var net = new Sequential(new Flatten(), new Linear(6, 2));
        var summary = net.Summary([2, 3]);
        Assert.Equal(["[N, 6]", "[N, 2]"], summary.Rows.Select(r => ModelSummary.Batch(r.Output)));
    }

    [Fact]
    public void Summary_FrozenLayer_CountsAsNotTrainable()
    {
        var net = new Lecture(8).Initialize(seed: 7);
        net.Last.Freeze();
        var summary = net.Summary();
        Assert.Equal(summary.Parameters - ((8 * 3) + 3), summary.Trainable);
    }

    [Fact]
    public void Summary_SharedLayer_IsCountedOnce() => Assert.Equal(2 + 6 + 4 + 6, new Blocks().Summary().Parameters);

    [Fact]
    public void Summary_UnknownInput_StillCounts()
    {
        var summary = new Sequential(new Relu()).Summary();
        Assert.Null(summary.Rows[0].Output);
        Assert.Equal(0, summary.Parameters);
    }
}
