using Lernet.Exercises;

namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Exercises =>
    [
        ("check-right", () => new VerdictView(Check.Exercise("5.1", (double x, double rate) => x - rate * 2 * x))),
        ("check-not-yet", () => new VerdictView(Check.Exercise("5.1", (double x, double rate) => x + rate * 2 * x))),
        ("check-not-answered", () => new VerdictView(Check.Exercise("5.1"))),
        ("check-parts", () => new VerdictView(Check.Exercise("5.4", (double z) => Math.Exp(-z) / Math.Pow(1 + Math.Exp(-z), 2)))),
        ("check-handed-in", () => new VerdictView(Check.Numbers("sums", 1, 2).Titled("Two sums").Verdict)),
        ("exercise", () => new ExerciseView(Catalogue.Find("5.4"))),
        ("exercise-forms", () => new ExerciseView(Catalogue.Find("5.1"))),
        ("check-error", () => new VerdictView(Check.Exercise("5.1", double (double x, double rate) => throw new InvalidOperationException("no step")))),
    ];
}
