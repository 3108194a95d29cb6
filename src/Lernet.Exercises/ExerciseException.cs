namespace Lernet.Exercises;

/// <summary>A check that names no known exercise, or a question that was put together wrongly.</summary>
public sealed class ExerciseException : ArgumentException
{
    private ExerciseException(string message, Exception? cause = null) : base(message, cause)
    {
    }

    internal static ExerciseException Unknown(string id, IEnumerable<string> known) => new(
        $"no exercise \"{id}\". There are {string.Join(", ", known)}; write the number as text: Check.Exercise(\"5.1\", …).");

    internal static ExerciseException NoReference(IReadOnlyList<Quantity> inputs, AnswerException error) => new(
        $"the reference stopped at ({string.Join(", ", inputs)}) with {error.ShortType}: {error.Message} A reference must hold for every input that is tried.", error);

    internal static ExerciseException NoStudent() => new("the student number is empty. Write the number that your folder has: Student.Seed(\"ann\").");
}
