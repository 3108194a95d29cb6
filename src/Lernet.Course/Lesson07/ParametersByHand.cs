using Lernet.Exercises;

namespace Lernet.Course.Lesson07;

/// <summary>7.1: counting the parameters of the lecture's network.</summary>
internal static class ParametersByHand
{
    public static Exercise Exercise { get; } = new("7.1", 7, "Counting parameters", 1)
    {
        Task = "A network has layers 784 → 512 → 512 → 10, each with weights and biases. How many parameters has each of its three layers?",
        Questions =
        [
            new NumbersQuestion("first", "second", "third")
            {
                Expected = Count((inputs, outputs) => (inputs * outputs) + outputs),
                // Whole numbers: none may be off by one.
                Tolerance = 1e-7,
                Hint = "one weight per pair of input and output, and one bias per output.",
                Mistakes =
                [
                    new("The biases are missing: one per output.", Count((inputs, outputs) => inputs * outputs)),
                    new("There is one bias per output, not per input.", Count((inputs, outputs) => (inputs * outputs) + inputs)),
                    new("There is one bias per output, not one per layer.", Count((inputs, outputs) => (inputs * outputs) + 1)),
                    new("Every output has a weight for every input: multiply, do not add.", Count((inputs, outputs) => inputs + outputs)),
                ],
            },
        ],
    };

    private static double[] Count(Func<double, double, double> layer) => [layer(784, 512), layer(512, 512), layer(512, 10)];
}
