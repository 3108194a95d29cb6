using Lernet.Data;
using Lernet.Exercises;

namespace Lernet.Course.Lesson07;

/// <summary>7.4: an open task, the best classifier of handwritten digits.</summary>
internal static class DigitsContest
{
    public static Exercise Exercise { get; } = new("7.4", 7, "Better than the lesson", 3)
    {
        Task = "Train any network on digits.Train of Datasets.Digits().Standardise().Split(train: 0.7, validation: 0.15, seed: 1) and hand in x => net.Forward(x). "
            + "On the test part, 98 % right earns 3 points, 97 % earns 2, 94 % (what a single layer reaches) earns 1. Choose by the validation part; look at the test once.",
        Questions =
        [
            new MetricQuestion("a function of standardised digits [N, 64] that returns logits [N, 10]", inputs: 1)
            {
                Hint = "try more units, a second hidden layer, more epochs or another learning rate, and keep what is best on digits.Validation.",
                Measure = Judge,
            },
        ],
    };

    // Standardising and splitting once keeps later checks fast.
    private static readonly Lazy<DataSet> testPart = new(() => Datasets.Digits().Standardise().Split(train: 0.7, validation: 0.15, seed: 1).Test);

    private static Score Judge(Measured network)
    {
        // A grader asks for the digits in another order, so that a list of labels is worth nothing.
        var test = network.HiddenSeed is { } seed ? testPart.Value.Select(new Randoms(seed.For("order")).Permutation(testPart.Value.Count)) : testPart.Value;
        var answer = network.Call(test.Inputs);
        var logits = answer.ToTensor();
        if (logits.Rank != 2 || logits.Shape[0] != test.Count || logits.Shape[1] != test.Classes)
        {
            return new(0, $"The shape [{test.Count}, {test.Classes}] is wanted: one row per digit, one logit per class.");
        }
        if (logits.ToArray().Any(float.IsNaN)) return new(0, "Some logits are not a number (NaN).", "lower the learning rate and train anew.", IsKnownMistake: true);

        var (predicted, labels) = (logits.ArgMax(-1).ToArray(), test.ClassNumbers());
        var right = predicted.Zip(labels).Count(pair => pair.First == pair.Second) / (double)test.Count;
        var finding = $"{Texts.Percent(right)} of {test.Count} test digits are right.";
        if (right < 0.98 && !network.IsSteady(test.Inputs, answer))
        {
            return new(Points(right), $"{finding} The same digit gives another result in another batch: is dropout on, or batch norm still training?",
                "hand in x => net.Predict(x): it runs the network in evaluation mode.", IsKnownMistake: true);
        }
        if (right < 0.2) return new(0, finding, "that is guessing: was the network trained, and on standardised inputs?", IsKnownMistake: true);
        return new(Points(right), finding + WorstPair(predicted, labels));
    }

    private static int Points(double right) => right >= 0.98 ? 3 : right >= 0.97 ? 2 : right >= 0.94 ? 1 : 0;

    private static string WorstPair(float[] predicted, int[] labels)
    {
        var worst = predicted.Zip(labels).Where(pair => pair.First != pair.Second)
            .GroupBy(pair => pair).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        return worst is null ? "" : $" Most often confused: {worst.Key.Second} read as {worst.Key.First} ({worst.Count()} ×).";
    }
}
