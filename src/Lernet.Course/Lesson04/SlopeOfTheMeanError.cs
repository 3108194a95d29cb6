using Lernet.Exercises;

namespace Lernet.Course.Lesson04;

/// <summary>4.3: the gradient of the mean squared error over a batch.</summary>
internal static class SlopeOfTheMeanError
{
    private delegate double Term(double error, double x);

    public static Exercise Exercise { get; } = new("4.3", 4, "The slope over a batch", 3)
    {
        Task = "A line through the origin, ŷ = w·x, costs J(w) = 1/n · Σ (w·xᵢ − yᵢ)². Write double Slope(double w, double[] x, double[] y): its derivative dJ/dw.",
        Questions =
        [
            new FunctionQuestion<Func<double, double[], double[], double>>("double Slope(double w, double[] x, double[] y)", "w", "x", "y")
            {
                Reference = (w, x, y) => Sum(w, x, y, (error, xi) => 2 * error * xi) / x.Length,
                ShowsExpected = true,
                Stages =
                [
                    new(3, "",
                    [
                        [1, (double[])[2], (double[])[0]], [0, (double[])[1], (double[])[3]], [2, (double[])[1, 2], (double[])[1, 1]],
                        [-1, (double[])[1, 2, 3], (double[])[2, 0, 1]], [0.5, (double[])[1, -1, 4, 2], (double[])[1, 2, 3, 4]], [3, (double[])[0, 1], (double[])[5, 3]],
                    ])
                    {
                        Hidden = [new(20, Draw.Number(-3, 3), Draw.Tensor("N"), Draw.Tensor("N"))],
                    },
                ],
                Hint = "each term's derivative is 2 × (w·x − y) × x; the last factor comes from the chain rule. Then take the mean.",
                Mistakes =
                [
                    new("This is the sum over the batch: divide by the number of examples.", (w, x, y) => Sum(w, x, y, (error, xi) => 2 * error * xi)),
                    new("The inner derivative is missing: w·x changes by x when w changes by 1.", (w, x, y) => Sum(w, x, y, (error, _) => 2 * error) / x.Length),
                    new("The derivative of a square has a factor 2.", (w, x, y) => Sum(w, x, y, (error, xi) => error * xi) / x.Length),
                    new("The sign is turned: it is (w·x − y), prediction minus target.", (w, x, y) => Sum(w, x, y, (error, xi) => -2 * error * xi) / x.Length),
                    new("This is the cost J itself: its derivative is asked for.", (w, x, y) => Sum(w, x, y, (error, _) => error * error) / x.Length),
                    new("Only the last example counts: add up with += instead of =.", (w, x, y) => 2 * ((w * x[^1]) - y[^1]) * x[^1] / x.Length),
                ],
            },
        ],
    };

    private static double Sum(double w, double[] x, double[] y, Term term)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++) sum += term((w * x[i]) - y[i], x[i]);
        return sum;
    }
}
