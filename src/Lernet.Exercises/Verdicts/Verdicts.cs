namespace Lernet.Exercises;

/// <summary>The verdicts that every kind of question gives in the same words.</summary>
internal static class Verdicts
{
    public static Verdict Right(Exercise exercise, string message) => new(exercise, VerdictState.Right, exercise.Points, message);

    public static Verdict NotAnswered(Exercise exercise, string what) => new(exercise, VerdictState.NotAnswered, 0, what);

    public static Verdict NotWritten(Exercise exercise) =>
        NotAnswered(exercise, "Replace throw new NotImplementedException() with your code and run the cell.");

    public static Verdict WrongForm(Exercise exercise, string wanted, Answer answer) =>
        new(exercise, VerdictState.Error, 0, $"This exercise takes {wanted}; received {answer.Form}.");

    public static Verdict Stopped(Exercise exercise, int points, Exception exception, CounterExample? where) =>
        new(exercise, VerdictState.Error, points, $"Your code stopped with {exception.GetType().Name}: {exception.Message}")
        {
            CounterExample = where,
            Hint = exception is NullReferenceException ? "something is null here: was every variable given a value in a cell above?" : "run your function by itself with this input.",
        };
}
