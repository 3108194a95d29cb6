using Lernet.Exercises;

namespace Lernet.Course.Lesson05;

/// <summary>5.6: an open task, any operation with its derivative, checked against its own finite differences.</summary>
internal static class OperationOfYourOwn
{
    // In float32 a central difference with h = 0.01 is good to about 1e−3 for numbers of size 1.
    private const double Tolerance = 0.01;

    private const double H = 0.01;

    public static Exercise Exercise { get; } = new("5.6", 5, "An operation of your own", 3)
    {
        Task = "Invent a smooth operation on tensors that the library lacks, and write its derivative beside it: "
            + "static Tensor Mine(Tensor x) => (compute y from x.Detach()).Record(\"mine\", (x, g => g * (derivative at x))). "
            + "The check compares what Backward gives with finite differences of your own function.",
        Questions =
        [
            new MetricQuestion("a function like Tensor Mine(Tensor x)", inputs: 1)
            {
                Hint = "the vector-Jacobian product returns g times the local derivative at x, in the shape of x.",
                Measure = Judge,
            },
        ],
    };

    private static Score Judge(Measured operation)
    {
        var places = 0;
        foreach (var value in (double[])[0.5, 1, 2, -0.5, -1, 0.3])
        {
            var y = operation.Call(At(value));
            if (!y.Numbers.All(double.IsFinite)) continue;
            var upstream = Quantity.Of([.. y.Numbers.Select(_ => 1.0)], y.Shape);
            if (operation.Gradient(At(value), upstream).Gradient is not { } gradient)
            {
                return new(0, "No gradient arrives at x: does your operation call Record with x?", IsKnownMistake: true);
            }

            places++;
            var (numeric, backward) = ((Sum(value + H) - Sum(value - H)) / (2 * H), gradient.Number);
            if (Math.Abs(numeric - backward) <= Tolerance * Math.Max(1, Math.Abs(numeric))) continue;
            var place = $"At x = {(Quantity)value} Backward gives {(Quantity)backward}, finite differences give {(Quantity)Math.Round(numeric, 3)}.";
            return Math.Abs(numeric + backward) <= Tolerance * Math.Max(1, Math.Abs(numeric))
                ? new(0, $"{place} The sign is turned.", IsKnownMistake: true)
                : new(0, place);
        }
        return places == 0
            ? new(0, "The operation is finite at none of the places tried, 0.3 to 2 and −0.5 to −1.")
            : new(3, $"Backward agrees with finite differences of your operation at {places} places.");

        double Sum(double value) => operation.Call(At(value)).Numbers.Sum();
    }

    private static Quantity At(double value) => (double[])[value, 0.75];
}
