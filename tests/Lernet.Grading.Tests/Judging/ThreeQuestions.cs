using Lernet.Grading.Submissions;

namespace Lernet.Grading.Tests.Judging;

/// <summary>Three questions of different kinds: numbers, a function of numbers, a function of tensors.</summary>
internal static class ThreeQuestions
{
    public const string Numbers = "(slopeA, slopeB) = (4, -6);";
    public const string Function = "double Slope(double z)\n{\n    var s = 1 / (1 + Math.Exp(-z));\n    return s * (1 - s);\n}";
    public const string Tensors = "Tensor Doubled(Tensor x) => x + x;";

    public static Lesson Lesson => new Lesson()
        .Cell("#!import ../setup.dib")
        .Cell("double slopeA = double.NaN, slopeB = double.NaN;\nstatic double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));")
        .Question("numbers", 1, $"// BEGIN SOLUTION\n{Numbers}\n// END SOLUTION",
            "Check.Numbers(\"slopes\", slopeA, slopeB).Named(\"slopeA\", \"slopeB\")")
        .Question("function", 3, "double Slope(double z)\n{\n    // BEGIN SOLUTION\n    return Sigmoid(z) * (1 - Sigmoid(z));\n    // END SOLUTION\n}",
            """
            var slope = Check.Function("slope", Slope).Example(0, gives: 0.25).Worth(2)
                .Then(1, "Not right far from zero.").Example(1000, gives: 0)
                .Mistake("This is the sigmoid itself.", z => Sigmoid(z));
            // BEGIN HIDDEN TESTS
            slope.Hidden(1, 8, Draw.Number(-5, 5)).HiddenCase(-31337.25);
            // END HIDDEN TESTS
            $"{slope.Points}"
            """)
        .Question("tensors", 2, "Tensor Doubled(Tensor x)\n{\n    // BEGIN SOLUTION\n    return 2 * x;\n    // END SOLUTION\n}",
            "Check.Function(\"doubled\", Doubled).Example(new double[] { 1, 2 }, gives: new double[] { 2, 4 }).Worth(2)");

    public static Submission Honest(string student) =>
        Lesson.HandedIn(student, ("numbers", Numbers), ("function", Function), ("tensors", Tensors));
}
