namespace Lernet.Core.Tests.Simulation;

public class GridTests
{
    [Theory]
    [InlineData(10, 4, 3)]
    [InlineData(12, 4, 3)]
    [InlineData(1, 4, 1)]
    [InlineData(0, 4, 1)]
    [InlineData(int.MaxValue, 1, int.MaxValue)]
    [InlineData(int.MaxValue - 7, 8, 268_435_455)]
    public void Over_AnyNumberOfElements_HasAsManyGroupsAsNeeded(int elements, int groupSize, int groups) =>
        Assert.Equal(groups, Grid.Over(elements, groupSize).Groups.Count);

    [Fact]
    public void Run_GuardedKernel_TouchesEachElementOnce()
    {
        var x = new GlobalMemory("x", Tensor.Range(10));
        var run = new Grid(groups: 3, groupSize: 4).Run(thread =>
        {
            var i = (thread.Group.X * thread.GroupSize.X) + thread.Local.X;
            if (i < x.Length) x[i] = 2 * x[i];
        });
        Assert.Equal([0, 2, 4, 6, 8, 10, 12, 14, 16, 18], x.ToTensor().ToArray());
        Assert.Equal((10, 10, 0), (run.GlobalReads, run.GlobalWrites, run.Barriers));
        Assert.Empty(run.Races);
    }

    [Theory]
    [InlineData(8, 2)]
    [InlineData(8, 4)]
    [InlineData(12, 4)]
    public void Run_TiledProduct_ReadsATthAsOftenAsTheNaiveOne(int n, int t)
    {
        var (naive, tiled) = (new Products(n), new Products(n));
        var plain = Grid.Over((n, n), (t, t)).Run(naive.Naive);
        var shared = Grid.Over((n, n), (t, t)).Run(tiled.Tiled(t));
        // Sums of 12 products of numbers below 1, in another order at most.
        Assert.All(new[] { naive, tiled }, p => Assert.True((p.C.ToTensor() - p.Expected).Abs().Max().Item() < 1e-5));
        Assert.Equal(2L * n * n * n, plain.GlobalReads);
        Assert.Equal(plain.GlobalReads, t * shared.GlobalReads);
        Assert.Equal((2L * n * n * n, shared.GlobalReads), (shared.SharedReads, shared.SharedWrites));
        Assert.Equal(2 * (n / t) * (n / t) * (n / t), shared.Barriers);
        Assert.Empty(plain.Races);
        Assert.Empty(shared.Races);
    }

    [Fact]
    public void Run_BarrierForgottenAfterLoading_ReadsWhatIsNotThereYetAndSaysSo()
    {
        var products = new Products(8);
        var run = Grid.Over((8, 8), (4, 4)).Run(products.Tiled(4, waitsAfterLoading: false));
        Assert.Contains(products.C.ToTensor().ToArray(), float.IsNaN);
        Assert.NotEmpty(run.Races);
        Assert.Equal("tile of a[0, 1]: thread (0, 0) of group (0, 0) and thread (1, 0) of group (0, 0) use it, one of them writes, and no barrier lies between.", $"{run.Races[0]}");
    }

    [Fact]
    public void Run_BarrierForgottenAfterUse_GivesAnotherResultInAnotherOrder()
    {
        float[] Result(Seed? order)
        {
            var products = new Products(8);
            Assert.NotEmpty(Grid.Over((8, 8), (4, 4)).Run(products.Tiled(4, waitsAfterUse: false), order).Races);
            return products.C.ToTensor().ToArray();
        }

        Assert.Equal(Result(null), Result(null));
        Assert.Equal(Result(1), Result(1));
        Assert.NotEqual(Result(1), Result(2));
    }

    [Fact]
    public void Run_RightKernelInAnyOrder_GivesTheSameBits()
    {
        var (first, second) = (new Products(8), new Products(8));
        Grid.Over((8, 8), (4, 4)).Run(first.Tiled(4));
        Assert.Empty(Grid.Over((8, 8), (4, 4)).Run(second.Tiled(4), order: 5).Races);
        Assert.Equal(first.C.ToTensor().ToArray(), second.C.ToTensor().ToArray());
    }

    [Fact]
    public void Run_TwoGroupsAtOnePlace_IsARaceThatNoBarrierMends()
    {
        var sum = new GlobalMemory("sum", Tensor.Zeros(1));
        IEnumerable<GridBarrier> Kernel(GridThread thread)
        {
            yield return thread.Barrier;
            if (thread.Local.X == 0) sum[0] += 1;
            yield return thread.Barrier;
        }

        Assert.Equal("sum[0]", Assert.Single(new Grid(2, 4).Run(Kernel).Races).Place);
        Assert.Empty(new Grid(1, 4).Run(Kernel).Races);
    }

    [Fact]
    public void Run_ManyThreadsAtOnePlace_IsOneRaceOfTheFirstTwo()
    {
        var sum = new GlobalMemory("sum", Tensor.Zeros(1));
        var race = Assert.Single(new Grid(100, 100).Run(thread => sum[0] += thread.Global.X).Races);
        Assert.Equal(("thread 0 of group 0", "thread 1 of group 0"), (race.First, race.Second));
    }

    [Fact]
    public void Run_ManyReadersBetweenWriters_RaceOnlyWithoutTheBarrier()
    {
        var x = new GlobalMemory("x", Tensor.Zeros(1));
        IEnumerable<GridBarrier> Kernel(GridThread thread, int last)
        {
            for (var round = 0; round < 100; round++)
            {
                if (thread.Local.X == round) x[0] = round;
                if (round != last) yield return thread.Barrier;
                Assert.InRange(x[0], 0, round);
                yield return thread.Barrier;
            }
        }

        Assert.Empty(new Grid(1, 200).Run(thread => Kernel(thread, last: -1)).Races);
        var race = Assert.Single(new Grid(1, 200).Run(thread => Kernel(thread, last: 99)).Races);
        // Threads before the writer have read already, and the first of them is named.
        Assert.Equal(("thread 0 of group 0", "thread 99 of group 0"), (race.First, race.Second));
    }

    [Fact]
    public void ToString_OfARun_SaysWhatWasCounted()
    {
        var products = new Products(8);
        Assert.Equal(
            "64 threads in 2 × 2 groups of 4 × 4; 16 barriers\na (global): 128 reads, 0 writes\ntile of a (shared): 512 reads, 128 writes\n" +
            "b (global): 128 reads, 0 writes\ntile of b (shared): 512 reads, 128 writes\nc (global): 0 reads, 64 writes",
            $"{Grid.Over((8, 8), (4, 4)).Run(products.Tiled(4))}");
    }
}
