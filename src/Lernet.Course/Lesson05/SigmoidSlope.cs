using Lernet.Exercises;

namespace Lernet.Course.Lesson05;

/// <summary>5.4: the derivative of the sigmoid, also far from zero.</summary>
internal static class SigmoidSlope
{
    public static Exercise Exercise { get; } = new("5.4", 5, "The slope of the sigmoid", 3)
    {
        Task = "Write double Slope(double z): the derivative of the sigmoid σ(z) = 1 / (1 + e⁻ᶻ). It must also hold for z = 1000 and z = −1000.",
        Questions =
        [
            new FunctionQuestion<Func<double, double>>("double Slope(double z)", "z")
            {
                Reference = z => Sigmoid(z) * (1 - Sigmoid(z)),
                ShowsExpected = true,
                Stages =
                [
                    new(2, "", Inputs.Each(0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 5, -5, 10, -10)) { Name = "near zero", Hidden = [new(30, Draw.Number(-12, 12))] },
                    new(1, "Right near zero, but not far from it: e to a large power is infinite, and ∞ / ∞ is not a number.", Inputs.Each(100, -100, 1000, -1000))
                    {
                        Name = "far from zero",
                        Hidden = [new(5, Draw.Number(80, 1000)), new(5, Draw.Number(-1000, -80))],
                    },
                ],
                Hint = "with s = σ(z), the derivative is s × (1 − s); compute s once and it stays finite everywhere.",
                Mistakes =
                [
                    new("This is σ(z) itself: its derivative is asked for.", Sigmoid),
                    new("In σ·(1 − σ) both factors are sigmoids: do not put z in their place.", z => z * (1 - z)),
                    new("One factor is missing: σ(z)·(1 − σ(z)).", z => 1 - Sigmoid(z)),
                    new("1 − σ² is the rule of tanh: for the sigmoid it is σ·(1 − σ).", z => 1 - (Sigmoid(z) * Sigmoid(z))),
                    new("The sigmoid is applied twice: 1 − σ(z), not 1 − σ(σ(z)).", z => Sigmoid(z) * (1 - Sigmoid(Sigmoid(z)))),
                    new("The sign is turned: the sigmoid rises everywhere, so its slope is positive.", z => -Sigmoid(z) * (1 - Sigmoid(z))),
                ],
            },
        ],
    };

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
}
