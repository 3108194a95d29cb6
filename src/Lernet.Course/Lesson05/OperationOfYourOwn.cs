using Lernet.Exercises;

namespace Lernet.Course.Lesson05;

/// <summary>5.6: an open task, any operation with its derivative, checked against its own finite differences.</summary>
internal static class OperationOfYourOwn
{
    public static Exercise Exercise { get; } = new("5.6", 5, "An operation of your own", 3)
    {
        Task = "Invent a smooth operation on tensors that the library lacks, and write its derivative beside it: "
            + "static Tensor Mine(Tensor x) => (compute y from x.Detach()).Record(\"mine\", (x, g => g * (derivative at x))). "
            + "The check compares what Backward gives with finite differences of your own function.",
        Questions =
        [
            new GradientQuestion("a function like Tensor Mine(Tensor x)")
            {
                Hint = "the vector-Jacobian product returns g times the local derivative at x, in the shape of x.",
                Hidden = [new(6, Draw.Number(-2, 2, axes: 3))],
            },
        ],
    };
}
