using Lernet.Grading.Submissions;
using Lernet.Grading.Tests.Judging;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>One question that is attacked, and one below it that is answered honestly by all.</summary>
internal static class AttackedLesson
{
    /// <summary>A word that stands in hidden tests, in the environment and in the memory of the judge, and must be seen nowhere else.</summary>
    public const string Canary = "CANARY-4e1f90";

    /// <summary>A hidden input, as it would be written.</summary>
    public const string HiddenInput = "31337";

    private const string Twice = "double Twice(double x) => 2 * x;";

    public static Lesson Lesson => new Lesson()
        .Cell("double three = double.NaN;")
        .Question("attacked", 3, Twice,
            $"""
            var twice = Check.Function("twice", Twice).Example(1, gives: 2).Example(2, gives: 4).Worth(3);
            // BEGIN HIDDEN TESTS
            // {Canary}
            twice.Hidden(4, Draw.Number(-9, 9)).HiddenCase({HiddenInput}.25);
            // END HIDDEN TESTS
            """)
        .Question("next", 1, "three = 3;", "Check.Numbers(\"three\", three)");

    public static Submission Honest(string student) => With(student, Twice);

    public static Submission With(string student, string attack) => Lesson.HandedIn(student, ("attacked", attack), ("next", "three = 3;"));
}
