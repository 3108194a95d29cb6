using Lernet.Exercises;

namespace Lernet.Course.Lesson04;

/// <summary>4.4: an open task, the best learning rate for a ravine.</summary>
internal static class RateForARavine
{
    private const int Best = 30;

    private const int Good = 60;

    private const int MostSteps = 1000;

    public static Exercise Exercise { get; } = new("4.4", 4, "A rate for a ravine", 3)
    {
        Task = "f(x, y) = x² + 10·y² is a ravine: ten times as steep across as along. From (9, 1), find the learning rate with which gradient descent "
            + "gets below f = 0.001 in as few steps as you can. At most 30 steps earn 3 points, 60 earn 2, any descent that arrives earns 1.",
        Questions =
        [
            new MetricQuestion("one number (the learning rate)", numbers: 1)
            {
                Hint = "each step multiplies x by 1 − 2·rate and y by 1 − 20·rate: which rate makes the larger of the two factors smallest in size?",
                Measure = answer => Judge(answer.Numbers[0]),
            },
        ],
    };

    private static Score Judge(double rate)
    {
        if (rate <= 0) return new(0, "The learning rate is not positive: the steps stand still or go uphill.", "take a small number above 0.", IsKnownMistake: true);
        if (rate >= 0.1) return new(0, "The descent diverges: across the ravine each step overshoots by more than it gains.", "20·rate must stay below 2.", IsKnownMistake: true);

        var (x, y, steps) = (9.0, 1.0, 0);
        for (; steps < MostSteps && (x * x) + (10 * y * y) >= 0.001; steps++) (x, y) = (x - (rate * 2 * x), y - (rate * 20 * y));
        return steps == MostSteps
            ? new(0, $"Not there after {MostSteps:N0} steps: the learning rate is too small.", "a larger rate takes larger steps.", IsKnownMistake: true)
            : new(steps <= Best ? 3 : steps <= Good ? 2 : 1, $"Below 0.001 after {steps} steps.");
    }
}
