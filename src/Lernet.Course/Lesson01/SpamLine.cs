using Lernet.Data;
using Lernet.Exercises;

namespace Lernet.Course.Lesson01;

/// <summary>1.4: an open task, a line of one's own between spam and ham.</summary>
internal static class SpamLine
{
    private const double Goal = 0.93;

    public static Exercise Exercise { get; } = new("1.4", 1, "Your own spam filter", 3)
    {
        Task = "Find w0, w1, w2 so that the sign of w0 + w1·special + w2·digits tells spam (+) from ham (−) on 1,000 messages you have not seen. "
            + "Guess from the picture, use the perceptron algorithm or gradient descent. 93 % right earns 3 points, 90 % earns 2, 80 % earns 1.",
        Questions =
        [
            new MetricQuestion("3 numbers (w0, w1, w2)", numbers: 3)
            {
                Hint = "plot your line over Datasets.SpamHam: on which side of it are the mistakes? A more negative w0 moves it away from the origin.",
                Measure = answer => Judge(answer.Numbers[0], answer.Numbers[1], answer.Numbers[2]),
            },
        ],
    };

    private static Score Judge(double w0, double w1, double w2)
    {
        var mail = Datasets.SpamHam(1000, new Seed(1958).For("exercise 1.4"));
        var (x, y) = (mail.Inputs.ToArray(), mail.Targets.ToArray());
        var right = Enumerable.Range(0, mail.Count).Count(i => Math.Sign(w0 + (w1 * x[2 * i]) + (w2 * x[(2 * i) + 1])) == y[i]) / (double)mail.Count;
        var finding = $"{Texts.Percent(right)} of 1,000 new messages are right; the goal is {Texts.Percent(Goal)}.";
        if (right < 0.4) return new(0, finding, "most answers are the wrong way round: turn all three signs.", IsKnownMistake: true);
        if (w0 >= 0 && right < 0.9) return new(right >= 0.8 ? 1 : 0, finding, "with w0 ≥ 0 even an empty message is not ham: w0 has to be negative.", IsKnownMistake: true);
        return new(right >= Goal ? 3 : right >= 0.9 ? 2 : right >= 0.8 ? 1 : 0, finding);
    }
}
