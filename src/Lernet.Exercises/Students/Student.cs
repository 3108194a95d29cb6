namespace Lernet.Exercises;

/// <summary>Who works in this notebook, for numbers that differ from student to student while the rule is the same.</summary>
public static class Student
{
    private static volatile string assigned = "";
    private static volatile string claimed = "";

    /// <summary>Whose numbers count: the one whom a grader named, or else whom the notebook named last; empty if nobody was.</summary>
    public static string Current => assigned.Length > 0 ? assigned : claimed;

    /// <summary>Whom the notebook named last; empty if nobody.</summary>
    public static string Claimed => claimed;

    /// <summary>A student's seed, from which data, weights or numbers are made: equal for equal names, different for others.</summary>
    /// <param name="number">The student number, or whatever names the student's folder; spaces around it and capitals do not matter.</param>
    /// <returns>While a grader runs the notebook, the seed of the student who handed it in, whatever is written here.</returns>
    /// <exception cref="ExerciseException">The number is empty.</exception>
    public static Seed Seed(string number)
    {
        if (string.IsNullOrWhiteSpace(number)) throw ExerciseException.NoStudent();
        claimed = number.Trim();
        return SeedOf(Current);
    }

    /// <summary>The seed of a student, without saying that the notebook is theirs.</summary>
    public static Seed SeedOf(string number) => new Seed(0).For("student").For(number.Trim().ToLowerInvariant());

    /// <summary>Says who handed the notebook in; a grader calls it before the first cell runs.</summary>
    /// <param name="student">The name of the student's folder; empty for none.</param>
    public static void Assign(string student) => assigned = student.Trim();
}
