namespace Lernet.Exercises;

/// <summary>One check of the instructor's notebook.</summary>
public sealed class RecordedCheck
{
    internal const string ByOverload = "Lernet.Exercises.Answer.Of";

    internal const string ByValue = "Lernet.Exercises.Answer.OfValue";

    private readonly Func<Exercise> exercise;

    internal RecordedCheck(Func<Exercise> exercise, Answer answer, string capture) => (this.exercise, Answer, Capture) = (exercise, answer, capture);

    /// <summary>What is asked. A question made in the cell is complete when the cell has run: read it afterwards.</summary>
    public Exercise Exercise => exercise();

    /// <summary>The instructor's own answer; it must earn all points.</summary>
    public Answer Answer { get; }

    /// <summary>
    /// The method that makes an answer of the expressions in the check: those after the first argument, which names the question. Called with the
    /// same expressions in a student's session, it gives the student's answer.
    /// </summary>
    public string Capture { get; }
}
