namespace Lernet.Exercises;

/// <summary>Captures the checks of an instructor's notebook instead of judging them: what is asked, and the instructor's own answer.</summary>
/// <remarks>It holds for the code that is called, directly or through tasks, from where it was started, until it is disposed.</remarks>
public sealed class CheckRecorder : IDisposable
{
    private static readonly AsyncLocal<CheckRecorder?> current = new();

    private readonly List<RecordedCheck> checks = [];

    private CheckRecorder() => current.Value = this;

    internal static CheckRecorder? Current => current.Value;

    /// <summary>Starts recording.</summary>
    public static CheckRecorder Start() => new();

    /// <summary>The checks since the last call, in the order in which they ran; called after each cell, it gives that cell's.</summary>
    public IReadOnlyList<RecordedCheck> Take()
    {
        lock (checks)
        {
            RecordedCheck[] taken = [.. checks];
            checks.Clear();
            return taken;
        }
    }

    /// <summary>Ends recording: checks judge again.</summary>
    public void Dispose() => current.Value = null;

    internal void Record(RecordedCheck check)
    {
        lock (checks) checks.Add(check);
    }
}
