using Lernet.Exercises;

namespace Lernet.Course.Lesson05;

/// <summary>5.3: gradients of all paths add up.</summary>
internal static class UsedTwice
{
    public static Exercise Exercise { get; } = new("5.3", 5, "A value used twice", 1)
    {
        Task = "b = a + a and c = b·b with a = 3. Work out dc/db and dc/da.",
        Questions =
        [
            new NumbersQuestion("dc/db", "dc/da")
            {
                Expected = [12, 24],
                Hint = "b enters the product twice and a enters the sum twice: add the contributions of both paths.",
                Mistakes =
                [
                    new("dc/db is 2b with b = 6: b is both factors of the product, and its value is a + a.", [6, 12]),
                    new("a enters the sum twice: add the contributions of both paths instead of keeping the last one.", [12, 12]),
                    new("Each value is used twice: a gradient adds up over all paths (+=, not =).", [6, 6]),
                    new("These are local derivatives: multiply dc/db by db/da.", [12, 2]),
                ],
            },
        ],
    };
}
