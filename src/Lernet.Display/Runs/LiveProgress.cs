using Lernet.Nn;

namespace Lernet.Display;

/// <summary>Hears a training run and shows it as it goes: a few times a second from the first second on, and once more at the end.
/// A run that is over sooner shows nothing: its result is all there is to see.</summary>
/// <param name="show">Shows the first view of a run; what it returns is called with each later view, and a notebook host writes it
/// over the last one.</param>
/// <param name="clock">Measures the time that has passed.</param>
/// <example><code>
/// Training.Progress = new LiveProgress(view => { var shown = view.Display(); return next => shown.Update(next); }, TimeProvider.System);
/// </code></example>
public sealed class LiveProgress(Func<ProgressView, Action<ProgressView>> show, TimeProvider clock) : IProgress<TrainingProgress>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromSeconds(0.25);
    private readonly List<double> train = [], validation = [];
    private long started, shown;
    private Action<ProgressView>? update;

    /// <summary>Takes note of how far the run is.</summary>
    /// <param name="value">Reported after each batch.</param>
    public void Report(TrainingProgress value)
    {
        if (value is { Epoch: 1, Batch: <= 1 }) Restart();
        // The scores of an epoch arrive with the first batch of the next, or with the end.
        if (value.Validation is { } scores && validation.Count < train.Count) validation.Add(scores.Loss);
        if (value.Batch == value.Batches && train.Count < value.Epoch) train.Add(value.Loss);
        var isDue = update is null ? clock.GetElapsedTime(started) >= Patience : value.IsLast || clock.GetElapsedTime(shown) >= Pause;
        if (!isDue) return;
        shown = clock.GetTimestamp();
        var view = new ProgressView(value, [.. train], [.. validation]) { Elapsed = clock.GetElapsedTime(started) };
        if (update is null) update = show(view);
        else update(view);
    }

    private void Restart()
    {
        train.Clear();
        validation.Clear();
        (started, update) = (clock.GetTimestamp(), null);
    }
}
