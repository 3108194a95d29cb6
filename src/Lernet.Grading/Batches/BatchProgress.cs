namespace Lernet.Grading.Batches;

/// <summary>How far a batch has come.</summary>
/// <param name="Done">How many submissions have been graded.</param>
/// <param name="Total">How many have to be; those with a result that still holds are not counted.</param>
/// <param name="Elapsed">The time since the first was begun.</param>
public sealed record BatchProgress(int Done, int Total, TimeSpan Elapsed)
{
    /// <summary>Submissions per minute so far; 0 before the first is done.</summary>
    public double PerMinute => Done == 0 || Elapsed <= TimeSpan.Zero ? 0 : Done / Elapsed.TotalMinutes;

    /// <summary>The time left if it goes on like this; null before the first is done.</summary>
    public TimeSpan? Left => PerMinute == 0 ? null : TimeSpan.FromMinutes((Total - Done) / PerMinute);
}
