namespace Lernet.Exercises;

/// <summary>One check of the instructor's notebook.</summary>
public sealed class RecordedCheck
{
    private readonly Func<Exercise> exercise;

    internal RecordedCheck(Func<Exercise> exercise, Answer answer) => (this.exercise, Answer) = (exercise, answer);

    /// <summary>What is asked. A question made in the cell is complete when the cell has run: read it afterwards.</summary>
    public Exercise Exercise => exercise();

    /// <summary>The instructor's own answer; it must earn all points.</summary>
    public Answer Answer { get; }
}
