namespace Lernet.Exercises;

/// <summary>A task with a check that explains typical mistakes.</summary>
/// <param name="Id">Its number in the course, such as 5.1; exercise 5.1 keeps the number it has in the lectures.</param>
/// <param name="Lesson">The lesson it belongs to.</param>
/// <param name="Title">A few words.</param>
/// <param name="Points">What a right answer earns.</param>
public sealed record Exercise(string Id, int Lesson, string Title, int Points)
{
    /// <summary>What is asked, in one paragraph.</summary>
    public required string Task { get; init; }

    /// <summary>The forms in which it may be answered; the first is the usual one.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Number, title and points in one line.</summary>
    public override string ToString() => $"Exercise {Id}  {Title} ({Points} {(Points == 1 ? "point" : "points")})";

    internal Verdict Judge(Answer answer)
    {
        if (answer is NoAnswer) return Verdicts.NotAnswered(this, $"Hand in {Forms()}: Check.Exercise(\"{Id}\", …).");
        var question = Questions.FirstOrDefault(q => q.Accepts(answer));
        return question?.Judge(this, answer) ?? Verdicts.WrongForm(this, Forms(), answer);
    }

    private string Forms() => string.Join(" or ", Questions.Select(question => question.Form));
}
