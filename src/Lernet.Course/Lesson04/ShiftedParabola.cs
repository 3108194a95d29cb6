using Lernet.Exercises;

namespace Lernet.Course.Lesson04;

/// <summary>4.1: a slope with a chain rule in it, and two steps by hand.</summary>
internal static class ShiftedParabola
{
    public static Exercise Exercise { get; } = new("4.1", 4, "Two steps to another valley", 1)
    {
        Task = "f(x) = (x − 3)² has its lowest point at 3. Do two gradient-descent updates from x0 = 0 with learning rate 0.1: what are x1 and x2?",
        Questions =
        [
            new NumbersQuestion("x1", "x2")
            {
                Expected = Walk(x => 2 * (x - 3)),
                Hint = "the slope is 2(x − 3): negative left of 3, so x must grow.",
                Mistakes =
                [
                    new("The steps lead away from 3: did you forget the minus sign of the update?", Walk(x => -2 * (x - 3))),
                    new("The slope of (x − 3)² is 2(x − 3): did you forget the factor 2?", Walk(x => x - 3)),
                    new("This is the slope of x²: put x − 3 in place of x.", Walk(x => 2 * x)),
                    new("The second slope is still that of x0: take it at x1.", [0.6, 1.2]),
                    new("The second step starts from x0 again: start where the first one ended.", [0.6, 0.6]),
                    new("The learning rate is missing: multiply the slope by 0.1.", Walk(x => 20 * (x - 3))),
                    new("This is the height (x − 3)², not its slope: differentiate first.", Walk(x => (x - 3) * (x - 3))),
                ],
            },
        ],
    };

    private static double[] Walk(Func<double, double> slope)
    {
        var x1 = -0.1 * slope(0);
        return [x1, x1 - (0.1 * slope(x1))];
    }
}
