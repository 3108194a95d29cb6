using System.Text.Json;

namespace Lernet.Nn;

/// <summary>Writes the whole state of a run into a folder now and then, so that a run that was killed can go on, bit for bit.</summary>
/// <remarks>
/// A file holds weights, statistics of layers, optimizer, random state, place in the epoch, history and what callbacks remember. It is written
/// beside its name, flushed to the disk and then renamed, so a kill at any moment leaves whole files only. Each is a safetensors file:
/// <c>net.Load(path)</c> takes the weights from it.
/// </remarks>
/// <example><code>
/// var trainer = new Trainer(net, Loss.CrossEntropy, new Adam()).With(new Checkpoints("runs/digits") { Resume = true });
/// var run = trainer.Fit(digits, epochs: 30);      // killed? run it again: it goes on
/// </code></example>
/// <param name="folder">Where; made if it is missing, for one run alone.</param>
public sealed class Checkpoints(string folder) : Callback
{
    private const string Extension = ".safetensors";
    private const string Pattern = "step-*" + Extension;

    /// <summary>After how many epochs to write, 0 for never.</summary>
    public int EveryEpochs { get; init => field = Allowed.Count("checkpoints", "every epochs", value, least: 0); } = 1;

    /// <summary>After how many steps to write, 0 for never.</summary>
    public int EverySteps { get; init => field = Allowed.Count("checkpoints", "every steps", value, least: 0); }

    /// <summary>How many files to keep, the newest ones; 0 with <see cref="KeepBest"/> keeps the best alone.</summary>
    public int KeepLast { get; init => field = Allowed.Count("checkpoints", "keep last", value, least: 0); } = 3;

    /// <summary>Whether to keep the epoch with the smallest validation loss (without validation, training loss) too, as <see cref="Best"/>.</summary>
    public bool KeepBest { get; init; } = true;

    /// <summary>Whether to go on from the newest file in the folder, if there is one. Otherwise the folder must hold none.</summary>
    public bool Resume { get; init; }

    /// <summary>The file of the best epoch, whether it is there or not.</summary>
    public string Best => Path.Combine(folder, "best" + Extension);

    /// <summary>The files of the run in the order in which they were written, without the best one.</summary>
    public IReadOnlyList<string> Files => Found();

    /// <inheritdoc/>
    public override void OnStart(TrainingState state)
    {
        Directory.CreateDirectory(folder);
        foreach (var unfinished in Directory.GetFiles(folder, "*" + Extension + DurableFile.Unfinished)) File.Delete(unfinished);
        if (!Resume && Files.Count > 0)
        {
            throw new InvalidOperationException($"checkpoints: {folder} holds those of an earlier run. Go on with it by Resume = true, or use another folder.");
        }
    }

    /// <inheritdoc/>
    public override void OnBatchEnd(TrainingState state)
    {
        if (EverySteps > 0 && state.Step % EverySteps == 0) Write(state);
    }

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingState state)
    {
        if (EveryEpochs > 0 && (state.Epoch % EveryEpochs == 0 || state.Epoch == state.Epochs || !state.GoesOn)) Write(state);
        if (KeepBest && state.History.SkipLast(1).All(e => state.History[^1].DecidingLoss < e.DecidingLoss)) CheckpointFile.Write(Best, state);
    }

    /// <summary>The newest whole checkpoint; null to start from the beginning.</summary>
    /// <exception cref="CheckpointException">The newest file is damaged.</exception>
    internal CheckpointFile? ToResume()
    {
        if (!Resume || Found() is not [.. var before, var newest]) return null;
        try
        {
            return CheckpointFile.Read(newest);
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw CheckpointException.Damaged(newest, damage.Message, before.AsEnumerable().Reverse().FirstOrDefault(IsWhole), damage);
        }
    }

    private string[] Found() => Directory.Exists(folder) ? [.. Directory.GetFiles(folder, Pattern).Order(StringComparer.Ordinal)] : [];

    private void Write(TrainingState state)
    {
        if (KeepLast == 0) return;
        CheckpointFile.Write(Path.Combine(folder, $"step-{state.Step:D9}{Extension}"), state);
        foreach (var old in Found().SkipLast(KeepLast)) File.Delete(old);
    }

    private static bool IsWhole(string path)
    {
        try
        {
            CheckpointFile.Read(path);
            return true;
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            return false;
        }
    }

    private static bool IsDamage(Exception error) => error is SafetensorsException or JsonException or CheckpointException;
}
