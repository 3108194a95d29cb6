using Lernet.Backends.Cpu;

namespace Lernet.Core.Tests;

/// <summary>The team does every part once, whoever asks and however often, and gives errors back.</summary>
public class ThreadTeamTests
{
    [Theory]
    [InlineData(1, 1), InlineData(7, 1), InlineData(100, 7), InlineData(100_000, 999)]
    public void Split_OfAnyCount_DoesEveryElementOnce(int count, int grain) => WithThreads(4, () =>
    {
        for (var round = 0; round < 50; round++)
        {
            var seen = new int[count];
            Work.Split(count, grain, new Counting(seen));
            Assert.All(seen, times => Assert.Equal(1, times));
        }
    });

    [Fact]
    public void Split_FromSeveralThreads_DoesEveryElementOnce() => WithThreads(4, () =>
        Parallel.For(0, 200, _ =>
        {
            var seen = new int[1000];
            Work.Split(seen.Length, 10, new Counting(seen));
            Assert.All(seen, times => Assert.Equal(1, times));
        }));

    [Fact]
    public void Split_InsideAPart_RunsThere() => WithThreads(3, () =>
    {
        var seen = new int[20 * 30];
        Work.Split(20, 1, new Nested(seen));
        Assert.All(seen, times => Assert.Equal(1, times));
    });

    [Fact]
    public void Split_WithAPartThatThrows_GivesTheErrorAndGoesOn() => WithThreads(3, () =>
    {
        Assert.Throws<InvalidOperationException>(() => Work.Split(50, 1, default(Failing)));
        var seen = new int[50];
        Work.Split(50, 1, new Counting(seen));
        Assert.All(seen, times => Assert.Equal(1, times));
    });

    private static void WithThreads(int threads, Action test)
    {
        var before = Work.Threads;
        try
        {
            Work.Threads = threads;
            test();
        }
        finally
        {
            Work.Threads = before;
        }
    }

    private readonly struct Counting(int[] seen) : ILaneLoop
    {
        public void Run<V>(int from, int to) where V : struct, ILanes<V>
        {
            for (var i = from; i < to; i++) Interlocked.Increment(ref seen[i]);
        }
    }

    private readonly struct Nested(int[] seen) : ILaneLoop
    {
        public void Run<V>(int from, int to) where V : struct, ILanes<V> => Work.Split(30, 1, new Shifted(seen, from * 30));
    }

    private readonly struct Shifted(int[] seen, int start) : ILaneLoop
    {
        public void Run<V>(int from, int to) where V : struct, ILanes<V> => Interlocked.Increment(ref seen[start + from]);
    }

    private readonly struct Failing : ILaneLoop
    {
        public void Run<V>(int from, int to) where V : struct, ILanes<V>
        {
            if (from == 17) throw new InvalidOperationException("part 17");
        }
    }
}
