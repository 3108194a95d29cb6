namespace Lernet.Exercises;

/// <summary>A check that names no known exercise. The message lists those of the nearest lesson.</summary>
public sealed class ExerciseException : ArgumentException
{
    private ExerciseException(string message) : base(message)
    {
    }

    internal static ExerciseException Unknown(string id, IEnumerable<string> known) => new(
        $"no exercise \"{id}\". There are {string.Join(", ", known)}; write the number as text: Check.Exercise(\"5.1\", …).");
}
