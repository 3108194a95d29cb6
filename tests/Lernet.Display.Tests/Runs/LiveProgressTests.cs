namespace Lernet.Display.Tests;

public class LiveProgressTests
{
    [Fact]
    public void Report_EveryBatch_ShowsTheLastAlways()
    {
        var texts = new List<string>();
        var live = new LiveProgress(view => texts.Add(view.ToText()), TimeProvider.System);
        for (var epoch = 1; epoch <= 3; epoch++)
            for (var batch = 1; batch <= 100; batch++) live.Report(new(epoch, 3, batch, 100, 1.0 / epoch, null, IsLast: epoch == 3 && batch == 100));
        Assert.StartsWith("epoch 3/3 [##########################]", texts[^1]);
        Assert.EndsWith("finished", texts[^1]);
        Assert.InRange(texts.Count, 1, 299);
    }

    [Fact]
    public void Report_SecondRun_ForgetsTheFirst()
    {
        var views = new List<ProgressView>();
        var live = new LiveProgress(views.Add, TimeProvider.System);
        for (var run = 0; run < 2; run++)
            foreach (var epoch in new[] { 1, 2 }) live.Report(new(epoch, 2, 1, 1, 0.5, null, IsLast: true));
        Assert.Contains("Loss of the first 2 epochs", views[^1].ToHtml().ToString());
    }
}
