namespace Lernet.Grading.Results;

/// <summary>Tells outcomes.</summary>
public static class Outcomes
{
    /// <summary>How an answer came out. Where a person gave points, these decide, whatever was found before.</summary>
    /// <param name="question">The question's result.</param>
    public static Outcome Of(QuestionResult question) => question switch
    {
        { Points: null } => Outcome.ToRead,
        { Status: QuestionStatus.NotAnswered, Points: 0 } => Outcome.NotAnswered,
        { Points: { } points, Of: var most } when points >= most => Outcome.Right,
        { Points: > 0 } => Outcome.Partial,
        _ => Outcome.Wrong,
    };
}
