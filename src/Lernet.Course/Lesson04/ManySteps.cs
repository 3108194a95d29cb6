using Lernet.Exercises;

namespace Lernet.Course.Lesson04;

/// <summary>4.2: the loop of gradient descent.</summary>
internal static class ManySteps
{
    public static Exercise Exercise { get; } = new("4.2", 4, "A whole descent", 2)
    {
        Task = "Write double Descend(double start, double rate, int steps): where gradient descent on f(x) = x² stands after that many updates.",
        Questions =
        [
            new FunctionQuestion<Func<double, double, int, double>>("double Descend(double start, double rate, int steps)", "start", "rate", "steps")
            {
                Reference = (start, rate, steps) => Repeat(start, steps, x => x - (rate * 2 * x)),
                ShowsExpected = true,
                Stages =
                [
                    new(1, "", [.. from start in new double[] { 1, 9, -4 } from rate in new[] { 0.1, 0.25 } from steps in new double[] { 1, 2, 3, 10 } select (Quantity[])[start, rate, steps]])
                    {
                        Name = "1 step and more",
                        Hidden = [new(20, Draw.Number(-10, 10), Draw.Number(0.01, 0.6), Draw.Whole(1, 20))],
                    },
                    new(1, "Right for 1 step and more, but after 0 steps x is still the start.", [[1, 0.1, 0], [9, 0.25, 0], [-4, 0.5, 0]])
                    {
                        Name = "0 steps",
                        Hidden = [new(5, Draw.Number(-10, 10), Draw.Number(0.01, 0.6), Draw.Whole(0, 0))],
                    },
                ],
                Hint = "start from x = start and repeat x = x − rate × 2 × x as often as steps says.",
                Mistakes =
                [
                    new("One step too few: the loop runs for t = 1 … steps, the last one included.", (start, rate, steps) => Repeat(start, Math.Max(steps - 1, 0), x => x - (rate * 2 * x))),
                    new("One step too many: t = 0 … steps with both ends is steps + 1 rounds.", (start, rate, steps) => Repeat(start, steps + 1, x => x - (rate * 2 * x))),
                    new("Only the first step is done: does the loop return too early, or start again from start each time?", (start, rate, _) => start - (rate * 2 * start)),
                    new("The slope is always that of start: take it at the present x.", (start, rate, steps) => start - (steps * rate * 2 * start)),
                    new("The steps go uphill: did you forget the minus sign?", (start, rate, steps) => Repeat(start, steps, x => x + (rate * 2 * x))),
                    new("The slope of x² is 2x: did you forget the factor 2?", (start, rate, steps) => Repeat(start, steps, x => x - (rate * x))),
                    new("The learning rate is missing: multiply the slope by it.", (start, _, steps) => Repeat(start, steps, x => x - (2 * x))),
                    new("x never moves: is the new value kept in x?", (start, _, _) => start),
                ],
            },
        ],
    };

    private static double Repeat(double x, int times, Func<double, double> step)
    {
        for (var t = 0; t < times; t++) x = step(x);
        return x;
    }
}
