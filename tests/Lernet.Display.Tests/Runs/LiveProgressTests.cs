namespace Lernet.Display.Tests;

public class LiveProgressTests
{
    private readonly List<string> displays = [], updates = [];
    private readonly Clock clock = new();

    [Fact]
    public void Report_RunOfSeconds_ShowsOneDisplayAndUpdatesIt()
    {
        Run(epochs: 3, batches: 100, secondsPerBatch: 0.1);
        Assert.Single(displays);
        // One batch takes less than a pause: every third of 300 batches at most, after the first second.
        Assert.InRange(updates.Count, 50, 100);
        Assert.StartsWith("epoch 3/3 [##########################]", updates[^1]);
        Assert.EndsWith("finished", updates[^1]);
    }

    [Fact]
    public void Report_RunThatIsOverAtOnce_ShowsNothing()
    {
        Run(epochs: 2, batches: 10, secondsPerBatch: 0.01);
        Assert.Empty(displays);
        Assert.Empty(updates);
    }

    [Fact]
    public void Report_SecondRun_StartsADisplayOfItsOwn()
    {
        Run(epochs: 2, batches: 10, secondsPerBatch: 0.5);
        var first = updates.Count;
        Run(epochs: 4, batches: 10, secondsPerBatch: 0.5);
        Assert.Equal(2, displays.Count);
        Assert.All(updates[first..], text => Assert.Contains("/4 [", text));
    }

    private void Run(int epochs, int batches, double secondsPerBatch)
    {
        live ??= new LiveProgress(view =>
        {
            displays.Add(view.ToText());
            return next => updates.Add(next.ToText());
        }, clock);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            for (var batch = 1; batch <= batches; batch++)
            {
                live.Report(new(epoch, epochs, batch, batches, 1.0 / epoch, null, IsLast: epoch == epochs && batch == batches));
                clock.Now += TimeSpan.FromSeconds(secondsPerBatch);
            }
        }
    }

    private LiveProgress? live;

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long GetTimestamp() => Now.Ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;
    }
}
