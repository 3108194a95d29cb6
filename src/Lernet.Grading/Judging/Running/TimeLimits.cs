using Lernet.Grading.Judging.Instructors;

namespace Lernet.Grading.Judging.Running;

/// <summary>How long questions and a whole submission may take.</summary>
/// <param name="Questions">The limit of each question.</param>
/// <param name="Submission">The limit of the submission.</param>
internal sealed record TimeLimits(IReadOnlyDictionary<QuestionStep, TimeSpan> Questions, TimeSpan Submission)
{
    // An answer may be slower than the instructor's by this factor; short ones have time for a slow machine's hiccups, long ones less leeway.
    private const double Leeway = 20, LeewayOfLong = 3;
    private static readonly TimeSpan s_least = TimeSpan.FromSeconds(2.5), s_long = TimeSpan.FromSeconds(60);

    /// <summary>Time enough for anything that an instructor runs.</summary>
    public static TimeLimits Ample { get; } = new(new Dictionary<QuestionStep, TimeSpan>(), TimeSpan.FromHours(1));

    /// <summary>Limits by what the instructor's own solution took, where nothing else is asked for.</summary>
    public static TimeLimits By(IReadOnlyDictionary<QuestionStep, TimeSpan> instructor, JudgeOptions options)
    {
        var questions = instructor.ToDictionary(taken => taken.Key, taken => options.QuestionTime ?? Limit(taken.Value));
        return new(questions, options.SubmissionTime ?? questions.Values.Aggregate(s_least, (sum, limit) => sum + limit));
    }

    /// <summary>The limit of a question.</summary>
    public TimeSpan Of(QuestionStep? question) => question is not null && Questions.TryGetValue(question, out var limit) ? limit : Submission;

    private static TimeSpan Limit(TimeSpan instructor)
    {
        var limit = Leeway * instructor;
        return limit < s_least ? s_least : limit < s_long ? limit : LeewayOfLong * instructor is var least && least > s_long ? least : s_long;
    }
}
