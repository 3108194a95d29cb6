using System.Diagnostics;

namespace Lernet.Grading.Judging.Running;

/// <summary>How long the question that is being judged, and the whole submission, may still take.</summary>
internal sealed class TimeBudget(TimeSpan question, TimeSpan submission)
{
    private readonly long _begin = Stopwatch.GetTimestamp();
    private long _question = Stopwatch.GetTimestamp();

    /// <summary>What the question may take.</summary>
    public TimeSpan Question { get; } = question;

    /// <summary>What the submission may take.</summary>
    public TimeSpan Submission { get; } = submission;

    /// <summary>The time left, whichever ends first; zero when it is over.</summary>
    public TimeSpan Left
    {
        get
        {
            var (a, b) = (Question - Stopwatch.GetElapsedTime(_question), Submission - Stopwatch.GetElapsedTime(_begin));
            return (a < b ? a : b) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Whether the submission's time is over.</summary>
    public bool IsOver => Stopwatch.GetElapsedTime(_begin) >= Submission;

    /// <summary>The next question begins.</summary>
    public void BeginQuestion() => _question = Stopwatch.GetTimestamp();
}
