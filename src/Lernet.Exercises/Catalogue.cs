namespace Lernet.Exercises;

/// <summary>Where <see cref="Check.Exercise(string, double[])"/> finds an exercise by its number.</summary>
/// <remarks>It starts empty: the exercises hold the right answers, and a process that runs student code must not.</remarks>
public static class Catalogue
{
    private static readonly Lock gate = new();
    private static IReadOnlyList<Exercise> all = [];

    /// <summary>Every exercise that was added, in order.</summary>
    public static IReadOnlyList<Exercise> All => all;

    /// <summary>Adds exercises; one with a number that is there already takes its place.</summary>
    public static void Add(IEnumerable<Exercise> exercises)
    {
        lock (gate)
        {
            var added = exercises.ToArray();
            all = [.. all.Select(old => added.FirstOrDefault(exercise => exercise.Id == old.Id) ?? old), .. added.ExceptBy(all.Select(old => old.Id), e => e.Id)];
        }
    }

    /// <summary>The exercise with a number.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public static Exercise Find(string id) =>
        All.FirstOrDefault(exercise => exercise.Id == id.Trim()) ?? throw ExerciseException.Unknown(id, All.Select(exercise => exercise.Id));
}
