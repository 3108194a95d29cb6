namespace Lernet.Exercises;

/// <summary>The verdicts that every kind of question gives in the same words.</summary>
internal static class Verdicts
{
    public static Verdict Right(Exercise exercise, string message) => new(exercise, VerdictState.Right, exercise.Points, message);

    public static Verdict NotAnswered(Exercise exercise, string what) => new(exercise, VerdictState.NotAnswered, 0, what);

    public static Verdict NotWritten(Exercise exercise) =>
        NotAnswered(exercise, "Replace throw new NotImplementedException() with your code and run the cell.");

    /// <summary>A check while the instructor's notebook is recorded: the instructor's answer is right by definition.</summary>
    public static Verdict Recorded(Exercise exercise) => Right(exercise, "Recorded as the reference.");

    /// <summary>A check in a process that knows no exercises, such as one of student code that is being graded.</summary>
    public static Verdict NotHere(string id) =>
        NotAnswered(new(id, 0, "", 0) { Task = "", Questions = [] }, "No exercises are known here: this answer is judged elsewhere.");

    public static Verdict WrongForm(Exercise exercise, string wanted, string received) =>
        new(exercise, VerdictState.Error, 0, $"This exercise takes {wanted}; received {received}.");

    /// <param name="exercise">What was asked.</param>
    /// <param name="points">What was earned before.</param>
    /// <param name="exception">What the student's code threw.</param>
    /// <param name="where">At which input; without it nothing that the code made up is quoted, only a name of the framework's.</param>
    public static Verdict Stopped(Exercise exercise, int points, AnswerException exception, CounterExample? where) =>
        new(exercise, VerdictState.Error, points, where is not null ? $"Your code stopped with {exception.ShortType}: {exception.Message}"
            : $"Your code stopped with {(exception.IsOfFramework ? exception.ShortType : "an exception")} for an input that is not shown.")
        {
            CounterExample = where,
            Hint = exception.Type == typeof(NullReferenceException).FullName
                ? "something is null here: was every variable given a value in a cell above?"
                : where is null ? "try your function on inputs of your own." : "run your function by itself with this input.",
        };
}
