using Lernet.Exercises;

namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Exercises =>
    [
        ("check-right", () => new VerdictView(Check.Exercise("5.1", (double x, double rate) => x - rate * 2 * x))),
        ("check-not-yet", () => new VerdictView(Check.Exercise("5.1", (double x, double rate) => x + rate * 2 * x))),
        ("check-not-answered", () => new VerdictView(Check.Exercise("5.1"))),
        ("check-error", () => new VerdictView(Check.Exercise("5.1", double (double x, double rate) => throw new InvalidOperationException("no step")))),
    ];
}
