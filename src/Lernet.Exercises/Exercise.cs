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

    /// <summary>Number and title; the title alone for a lecturer's own question, whose name is made for the computer.</summary>
    public string Heading => Title.Length == 0 ? Id : Lesson == 0 ? Title : $"{Id} {Title}";

    /// <summary>Number, title and points in one line.</summary>
    public override string ToString() => $"Exercise {Heading} ({Points} {(Points == 1 ? "point" : "points")})";

    /// <summary>Judges an answer. Every part of the verdict may be shown to the student: nothing in it is made from a hidden input.</summary>
    /// <param name="answer">What was handed in.</param>
    /// <param name="settings">How to judge; without them as in a student's notebook.</param>
    /// <remarks>What a student's code throws is a finding. Any other exception of an answer, such as that its process is gone, is passed on.</remarks>
    public Verdict Judge(Answer answer, JudgeSettings? settings = null)
    {
        if (answer == Answer.None) return Verdicts.NotAnswered(this, $"Hand in {Forms()}: Check.Exercise(\"{Id}\", …).");
        var question = Questions.FirstOrDefault(q => q.Accepts(answer));
        settings ??= new();
        return question?.Judge(this, answer, settings) ?? Verdicts.WrongForm(this, Forms(), settings.MayQuote ? answer.Form : "an answer of another form");
    }

    private string Forms() => string.Join(" or ", Questions.Select(question => question.Form));
}
