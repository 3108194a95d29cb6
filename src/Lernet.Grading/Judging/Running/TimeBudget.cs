using System.Diagnostics;
using Lernet.Grading.Judging.Instructors;

namespace Lernet.Grading.Judging.Running;

/// <summary>How long the question that is being judged, and the whole submission, may still take.</summary>
/// <param name="limits">What each question may take.</param>
internal sealed class TimeBudget(TimeLimits limits)
{
    private readonly long _begin = Stopwatch.GetTimestamp();
    private long _question = Stopwatch.GetTimestamp();
    private TimeSpan _limit = limits.Submission;

    /// <summary>The time left, whichever ends first; zero when it is over.</summary>
    public TimeSpan Left
    {
        get
        {
            var (a, b) = (_limit - Spent, limits.Submission - Stopwatch.GetElapsedTime(_begin));
            return (a < b ? a : b) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>What the question has taken so far.</summary>
    public TimeSpan Spent => Stopwatch.GetElapsedTime(_question);

    /// <summary>Whether the submission's time is over.</summary>
    public bool IsOver => Stopwatch.GetElapsedTime(_begin) >= limits.Submission;

    /// <summary>The next question begins.</summary>
    public void Begin(QuestionStep? question) => (_question, _limit) = (Stopwatch.GetTimestamp(), limits.Of(question));
}
