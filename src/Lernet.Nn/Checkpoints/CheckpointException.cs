namespace Lernet.Nn;

/// <summary>A checkpoint that cannot be used: damaged, or of another network or run. The message names it, the rule and the remedy.</summary>
public sealed class CheckpointException : InvalidOperationException
{
    private CheckpointException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    /// <summary>The newest whole checkpoint before a damaged one; null if there is none or nothing is damaged.</summary>
    public string? Previous { get; private init; }

    internal static CheckpointException NothingSaved(string name) => new(
        $"checkpoint: nothing is saved as \"{name}\". It was written by a run with other settings; use the same model, optimizer and callbacks.");

    internal static CheckpointException OtherShape(string name, Shape saved, Shape needed) => new(
        $"checkpoint: \"{name}\" has shape {saved}; it needs {needed}. It was written by a run with another model.");

    internal static CheckpointException OtherRun(string path, string what, string saved, string now) => new(
        $"checkpoint {path}: it was written by a run with {what} {saved}, this one has {now}. Use the same data, batch size and seed, or another folder.");

    internal static CheckpointException Damaged(string path, string reason, string? previous, Exception? inner = null) => new(
        $"checkpoint {path} is damaged: {reason}" + (previous is null
            ? " There is no whole checkpoint before it."
            : $" The one before, {previous}, is whole: delete the damaged file to continue from there."), inner) { Previous = previous };

    internal static CheckpointException NoCheckpoint(string path) => new($"checkpoint {path}: no run is saved in it; it holds weights alone. Read them with net.Load(path).");

    internal static CheckpointException WrongNames(string path, LoadReport report) => new(
        $"load {path}: {report}. Build the network that wrote the file, or load what fits with strict: false.");
}
