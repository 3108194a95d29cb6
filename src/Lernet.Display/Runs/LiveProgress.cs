using Lernet.Nn;

namespace Lernet.Display;

/// <summary>Hears a training run and shows it as it goes: at most a few times a second, at the end of the run always.</summary>
/// <param name="show">Called with the present view; a notebook host writes it over the last one.</param>
/// <param name="clock">Measures the time that has passed.</param>
/// <example><code>Training.Progress = new LiveProgress(view => output.Update(view), TimeProvider.System);</code></example>
public sealed class LiveProgress(Action<ProgressView> show, TimeProvider clock) : IProgress<TrainingProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.25);
    private readonly List<double> train = [], validation = [];
    private long started, shown;

    /// <summary>Takes note of how far the run is.</summary>
    /// <param name="value">Reported after each batch.</param>
    public void Report(TrainingProgress value)
    {
        if (value is { Epoch: 1, Batch: <= 1 }) Restart();
        // The scores of an epoch arrive with the first batch of the next, or with the end.
        if (value.Validation is { } scores && validation.Count < train.Count) validation.Add(scores.Loss);
        if (value.Batch == value.Batches && train.Count < value.Epoch) train.Add(value.Loss);
        if (!value.IsLast && clock.GetElapsedTime(shown) < Pause) return;
        shown = clock.GetTimestamp();
        show(new ProgressView(value, [.. train], [.. validation]) { Elapsed = clock.GetElapsedTime(started) });
    }

    private void Restart()
    {
        train.Clear();
        validation.Clear();
        started = clock.GetTimestamp();
    }
}
