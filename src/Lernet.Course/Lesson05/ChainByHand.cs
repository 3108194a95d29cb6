using Lernet.Exercises;

namespace Lernet.Course.Lesson05;

/// <summary>5.2: backpropagation by hand through a product, a sum and a square.</summary>
internal static class ChainByHand
{
    public static Exercise Exercise { get; } = new("5.2", 5, "The chain rule by hand", 2)
    {
        Task = "L = (a·b + d)² with a = 2, b = −3 and d = 10. Work out the derivatives of L with respect to a, b and d.",
        Questions =
        [
            new NumbersQuestion("dL/da", "dL/db", "dL/dd")
            {
                // u = a·b + d = 4, dL/du = 2u = 8, du/da = b, du/db = a, du/dd = 1.
                Expected = [-24, 16, 8],
                Hint = "name the inside u = a·b + d, find dL/du first, then multiply it by du/da, du/db and du/dd.",
                Mistakes =
                [
                    new("The factors are swapped: the derivative of a·b with respect to a is b.", [16, -24, 8]),
                    new("The derivative of u² is 2u: did you forget the factor 2?", [-12, 8, 4]),
                    new("These are the local derivatives of u: multiply each by dL/du.", [-3, 2, 1]),
                    new("The inside is missing: dL/du = 2u, and u = 4.", [-6, 4, 2]),
                    new("The sign of b got lost: b is −3.", [24, 16, 8]),
                    new("The inner derivatives are missing: multiply dL/du by b, a and 1.", [8, 8, 8]),
                    new("u = a·b + d is −6 + 10 = 4: the sign of b got lost on the way forward.", [-96, 64, 32]),
                ],
            },
        ],
    };
}
