using Lernet.Exercises;

namespace Lernet.Course.Lesson04;

/// <summary>5.1: three gradient-descent updates on x², as numbers or as the function that makes one.</summary>
internal static class ThreeStepsDownhill
{
    private static readonly Misconception<Func<double, double, double>>[] mistakes =
    [
        new("The step goes uphill: did you forget the minus sign?", (x, rate) => x + (rate * 2 * x), "the slope points uphill; take it away from x instead of adding it."),
        new("The slope of x² is 2x: did you forget the factor 2?", (x, rate) => x - (rate * x), "the power comes down as a factor: (x²)′ = 2x."),
        new("The learning rate is missing: multiply the slope by it.", (x, rate) => x - (2 * x), "the rate makes the step shorter than the slope: rate × 2x."),
        new("This divides by the learning rate: multiply the slope by it.", (x, rate) => x - (2 * x / rate)),
        new("This is the height x², not its slope: differentiate first.", (x, rate) => x - (rate * x * x)),
        new("This is the step alone: the new place is x minus the step.", (x, rate) => rate * 2 * x),
        new("The slope does not depend on where you are: 2x needs the present x.", (x, rate) => x - (rate * 2)),
    ];

    public static Exercise Exercise { get; } = new("5.1", 4, "Three steps downhill", 2)
    {
        Task = "Do three gradient-descent updates on f(x) = x² from x0 = 9 with learning rate 0.1. Hand in x1, x2 and x3, "
            + "or the function double Step(double x, double rate) that does one update for any x and rate.",
        Questions =
        [
            new NumbersQuestion("x1", "x2", "x3")
            {
                Expected = Walk((x, rate) => x - (rate * 2 * x)),
                Hint = "slope at x, times the learning rate, taken away from x; then the same again from the new x.",
                Mistakes =
                [
                    .. mistakes.Select(m => new Misconception<double[]>(m.Text, Walk(m.Wrong), m.Hint)),
                    new("The slope is still that of x0: after each step take the slope at the new x.", [7.2, 5.4, 3.6], "at x1 = 7.2 the slope is 14.4, no longer 18."),
                    new("Every step starts from x0: the second step starts where the first one ended.", [7.2, 7.2, 7.2], "x2 is made from x1, and x3 from x2."),
                    new("x does not move: 1/10 with whole numbers is 0 in C#. Write 0.1.", [9, 9, 9]),
                    new("The places were cut to whole numbers: compute with double, not int.", [7, 5, 4]),
                    new("The places were cut to whole numbers: compute with double, not int.", [7, 5, 3]),
                    new("These are the heights f(x): the places x themselves are asked for.", [51.84, 33.1776, 21.233664]),
                    new("The list starts with x0 = 9: x1 is the place after the first step.", [9, 7.2, 5.76]),
                    new("0 is the lowest point, but three steps do not reach it: follow the steps.", [0, 0, 0]),
                ],
            },
            new FunctionQuestion<Func<double, double, double>>("double Step(double x, double rate)", "x", "rate")
            {
                Reference = (x, rate) => x - (rate * 2 * x),
                Stages = [new(2, "", Inputs.Grid([1, -1, 2, -4, 9, 7.2, 0, 0.5, 100], [0.1, 0.25, 0.5, 1, 0.01])) { Hidden = [new(30, Draw.Number(-20, 20), Draw.Number(0.01, 1))] }],
                Hint = "the derivative of x² is 2x; the new x is the old one minus rate times derivative.",
                Evidence = Heights,
                Mistakes =
                [
                    .. mistakes,
                    new("Every step starts from x0 = 9: use the parameter x.", (_, rate) => 9 - (rate * 2 * 9), "the function must work wherever it is called, not only at 9."),
                    new("The slope is always that of x0 = 9: use the parameter x.", (x, rate) => x - (rate * 2 * 9), "take the slope at the present x: 2 × x."),
                    new("The learning rate is always 0.1: use the parameter rate.", (x, _) => x - (0.1 * 2 * x)),
                    new("x does not move: is something divided with whole numbers, or not returned? In C# 1/10 is 0.", (x, _) => x),
                    new("The result is cut to a whole number: compute with double, not int.", (x, rate) => (int)(x - (rate * 2 * x))),
                ],
            },
        ],
    };

    private static double[] Walk(Func<double, double, double> step)
    {
        var x1 = step(9, 0.1);
        var x2 = step(x1, 0.1);
        return [x1, x2, step(x2, 0.1)];
    }

    private static string Heights(Quantity[] inputs, Quantity received)
    {
        var (from, to) = (inputs[0].Number, received.Number);
        return to * to > from * from
            ? $"f({inputs[0]}) = {(Quantity)(from * from)}, but f({received}) = {(Quantity)(to * to)}. A step downhill must make f smaller."
            : "";
    }
}
