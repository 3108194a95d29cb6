namespace Lernet.Data.Tests;

public class PrefetchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    public void Prefetch_AugmentedBatches_AreTheSameInTheSameOrder(int ahead)
    {
        var data = Datasets.Digits()[..200].Augmented(Augment.Rotate(20) + Augment.Noise(0.1), seed: 1);
        var plain = data.Batches(16, shuffleSeed: 3).ToList();
        var ready = data.Batches(16, shuffleSeed: 3).Prefetch(ahead).ToList();
        Assert.Equal(plain.Select(b => b.Inputs.ToArray()), ready.Select(b => b.Inputs.ToArray()));
        Assert.Equal(plain.Select(b => b.Targets.ToArray()), ready.Select(b => b.Targets.ToArray()));
    }

    [Fact]
    public void Prefetch_EnumeratedTwice_StartsAnew()
    {
        var numbers = Enumerable.Range(0, 5).Prefetch();
        Assert.Equal(numbers.ToArray(), numbers.ToArray());
        Assert.Empty(Array.Empty<int>().Prefetch());
    }

    [Fact]
    public void Prefetch_Exception_ComesAfterTheElementsBeforeIt()
    {
        static IEnumerable<int> Source()
        {
            yield return 1;
            yield return 2;
            throw new InvalidOperationException("the disk is on fire");
        }

        var seen = new List<int>();
        var error = Assert.Throws<InvalidOperationException>(() => seen.AddRange(Source().Prefetch(8)));
        Assert.Equal("the disk is on fire", error.Message);
        Assert.Equal([1, 2], seen);
    }

    [Fact]
    public void Prefetch_LeftEarly_StopsAndDisposesTheSource()
    {
        var (made, disposed) = (0, false);
        IEnumerable<int> Endless()
        {
            try
            {
                while (true) yield return made++;
            }
            finally
            {
                disposed = true;
            }
        }

        Assert.Equal([0, 1, 2], Endless().Prefetch(2).Take(3));
        Assert.True(disposed);
        // Three taken, two waiting, one in the hand of the thread, and one more place that taking the third made free.
        Assert.InRange(made, 3, 7);
    }

    [Fact]
    public void Prefetch_SlowConsumer_IsNeverFurtherAheadThanAllowed()
    {
        var (made, worst, taken) = (0, 0, 0);
        foreach (var _ in Enumerable.Range(0, 60).Select(i => Interlocked.Increment(ref made)).Prefetch(3))
        {
            Thread.Sleep(1);
            worst = Math.Max(worst, Volatile.Read(ref made) - ++taken);
        }
        Assert.InRange(worst, 1, 4);   // three waiting and one in the hand of the thread
    }

    [Fact]
    public void Prefetch_Source_RunsOnAnotherThread() =>
        Assert.DoesNotContain(Environment.CurrentManagedThreadId, Enumerable.Range(0, 5).Select(_ => Environment.CurrentManagedThreadId).Prefetch().ToArray());

    [Fact]
    public void Prefetch_NothingAhead_IsRefusedAtOnce() =>
        Assert.Equal("prefetch: ahead = 0. At least 1 are needed.", Assert.Throws<DataSetException>(() => Array.Empty<int>().Prefetch(0)).Message);
}
