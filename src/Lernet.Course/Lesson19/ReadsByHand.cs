using Lernet.Exercises;

namespace Lernet.Course.Lesson19;

/// <summary>19.1: how often a product reads global memory, naive and with tiles.</summary>
internal static class ReadsByHand
{
    public static Exercise Exercise { get; } = new("19.1", 19, "Reads of a product", 2)
    {
        Task = "Two 128 × 128 matrices are multiplied, one thread per element of the product. How many numbers do all threads together read from global memory: "
            + "naive, with tiles of 8 × 8, and with tiles of 16 × 16?",
        Questions =
        [
            new NumbersQuestion("naive", "tiles8", "tiles16")
            {
                Expected = Count((n, t) => 2 * n * n * n / t),
                // Whole numbers: none may be off by one.
                Tolerance = 1e-8,
                Hint = "count what one thread reads, then multiply by the number of threads. With tiles, a thread loads one number of each matrix per round.",
                Mistakes =
                [
                    new("Both matrices are read: a product needs a number of A and one of B.", Count((n, t) => n * n * n / t)),
                    new("That is the number of elements: each of them is read by many threads.", Count((n, _) => 2 * n * n)),
                    new("That is what one thread reads: multiply by the number of threads.", Count((n, t) => 2 * n / t)),
                    new("A tile saves a factor T, not T²: its T² numbers serve T² threads, each of which would have read T of them per matrix.", Count((n, t) => 2 * n * n * n / (t * t))),
                    new("Writes are not asked for: count the reads only.", Count((n, t) => (2 * n * n * n / t) + (n * n))),
                ],
            },
        ],
    };

    private static double[] Count(Func<double, double, double> reads) => [reads(128, 1), reads(128, 8), reads(128, 16)];
}
