using Lernet.Exercises;

namespace Lernet.Course.Lesson01;

/// <summary>1.1: weighted sums of one neuron, worked out by hand.</summary>
internal static class ThreePointsByHand
{
    public static Exercise Exercise { get; } = new("1.1", 1, "Three points by hand", 2)
    {
        Task = "A neuron has bias w0 = 1 and weights w = [3, −2]. Work out its weighted sum z = w0 + w1·x1 + w2·x2, before any activation, "
            + "for the points (0, 0), (2, 1) and (1, 3).",
        Questions =
        [
            new NumbersQuestion("z1", "z2", "z3")
            {
                Expected = Sums((x1, x2) => 1 + (3 * x1) - (2 * x2)),
                Hint = "write w0 first, then add w1·x1 and w2·x2 one after the other; w2 is negative.",
                Mistakes =
                [
                    new("The bias is missing: z starts at w0.", Sums((x1, x2) => (3 * x1) - (2 * x2))),
                    new("The minus sign of w2 got lost: −2·x2 lowers z.", Sums((x1, x2) => 1 + (3 * x1) + (2 * x2))),
                    new("The inputs are swapped: w1 belongs to x1, the first number of the point.", Sums((x1, x2) => 1 + (3 * x2) - (2 * x1))),
                    new("This is the activation already: z is the sum before the sigmoid.", Sums((x1, x2) => 1 / (1 + Math.Exp(-1 - (3 * x1) + (2 * x2))))),
                    new("The bias was subtracted: z starts at +w0.", Sums((x1, x2) => -1 + (3 * x1) - (2 * x2))),
                ],
            },
        ],
    };

    private static double[] Sums(Func<double, double, double> z) => [z(0, 0), z(2, 1), z(1, 3)];
}
