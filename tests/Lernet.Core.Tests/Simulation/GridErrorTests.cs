namespace Lernet.Core.Tests.Simulation;

/// <summary>What a kernel may not do, and what it is told.</summary>
public class GridErrorTests
{
    private static readonly GlobalMemory Ten = new("x", Tensor.Range(10));

    private static string Said(Action wrong) => Assert.Throws<GridException>(wrong).Message;

    [Fact]
    public void Run_GuardForgotten_NamesThreadPlaceAndGuard() => Assert.StartsWith(
        "x[10]: thread 2 of group 2 is outside of x, which has places 0 to 9.", Said(() => new Grid(3, 4).Run(thread => Ten[thread.Global.X] = 1)));

    [Fact]
    public void Run_NegativeIndex_IsOutside() => Assert.StartsWith("x[−1]: thread 0 of group 0", Said(() => new Grid(1, 1).Run(_ => Ten[-1] = 1)));

    [Fact]
    public void Run_ColumnOutside_DoesNotRunIntoTheNextRow()
    {
        var matrix = new GlobalMemory("m", Tensor.Zeros(2, 3));
        Assert.Contains("rows 0 to 1 and columns 0 to 2", Said(() => new Grid(1, (4, 2)).Run(thread => matrix[thread.Global.Y, thread.Global.X] = 1)));
    }

    [Fact]
    public void Run_TwoIndicesOfAVector_AreRefused() => Assert.Contains("[10]", Said(() => new Grid(1, 1).Run(_ => Ten[0, 0] = 1)));

    [Fact]
    public void Indexer_OnTheHost_SaysHowToCopy()
    {
        Assert.Contains("ToTensor()", Said(() => _ = Ten[0]));
        SharedMemory? kept = null;
        new Grid(1, 1).Run(thread => kept = thread.Shared("tile", 4));
        Assert.Contains("gone", Said(() => _ = kept![0]));
    }

    [Fact]
    public void Run_ReturnBeforeABarrier_IsFoundInsteadOfHanging()
    {
        IEnumerable<GridBarrier> Kernel(GridThread thread)
        {
            if (thread.Global.X >= 10) yield break;
            yield return thread.Barrier;
        }

        Assert.StartsWith("barrier: 2 of the 4 threads of a group wait, and thread 2 of group 2 has ended", Said(() => new Grid(3, 4).Run(Kernel)));
    }

    [Fact]
    public void Shared_InTwoSizes_IsRefused() =>
        Assert.Contains("made it [1], another wants [2]", Said(() => new Grid(1, 2).Run(thread => { thread.Shared("tile", thread.Local.X + 1); })));

    [Theory]
    [InlineData(0, 1, "groups 0")]
    [InlineData(1, 0, "group size 0")]
    [InlineData(1, -2, "group size −2")]
    [InlineData(1, 1025, "1024 is the most")]
    public void Grid_SizeThatNoCardHas_IsRefused(int groups, int size, string message) => Assert.Contains(message, Said(() => new Grid(groups, size)));

    [Theory]
    [InlineData(65536, 65536, 1, "65536 × 65536 groups of 1 are more threads than 2\u202f147\u202f483\u202f647")]
    [InlineData(2048, 2048, 512, "2048 × 2048 groups of 512 are more threads")]
    public void Grid_OfMoreThreadsThanAreCounted_IsRefused(int x, int y, int size, string message) =>
        Assert.Contains(message, Said(() => new Grid((x, y), size)));

    [Fact]
    public void Grid_OfAGroupThatOverflows_IsRefused() =>
        Assert.Contains("65536 × 65536 is 4294967296 threads, and 1024 is the most", Said(() => new Grid(1, (65536, 65536))));

    [Fact]
    public void Count_OfMoreThanAnIntHolds_IsRefused() =>
        Assert.Contains("is 4\u202f294\u202f967\u202f296", Said(() => _ = new GridSize(65536, 65536).Count));

    [Fact]
    public void Run_KernelThatThrows_PassesItOnAndLeavesTheHostAlone()
    {
        Assert.Throws<DivideByZeroException>(() => new Grid(1, 1).Run(_ => throw new DivideByZeroException()));
        Assert.Contains("ToTensor()", Said(() => _ = Ten[0]));
    }
}
