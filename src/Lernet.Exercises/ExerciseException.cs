namespace Lernet.Exercises;

/// <summary>A check that names no known exercise, or a question that was put together wrongly.</summary>
public sealed class ExerciseException : ArgumentException
{
    private ExerciseException(string message) : base(message)
    {
    }

    internal static ExerciseException Unknown(string id, IEnumerable<string> known) => new(
        $"no exercise \"{id}\". There are {string.Join(", ", known)}; write the number as text: Check.Exercise(\"5.1\", …).");

    internal static ExerciseException NoStudent() => new("the student number is empty. Write the number that your folder has: Student.Seed(\"ann\").");
}
