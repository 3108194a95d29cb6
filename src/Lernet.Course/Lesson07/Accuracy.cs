using Lernet.Exercises;

namespace Lernet.Course.Lesson07;

/// <summary>7.3: the fraction of rows whose largest logit is at the label.</summary>
internal static class Accuracy
{
    public static Exercise Exercise { get; } = new("7.3", 7, "Accuracy", 2)
    {
        Task = "Write double Accuracy(Tensor logits, Tensor labels): the fraction of rows of logits [N, C] whose largest number stands at the label's place; labels are [N].",
        Questions =
        [
            new FunctionQuestion<Func<Tensor, Tensor, double>>("double Accuracy(Tensor logits, Tensor labels)", "logits", "labels")
            {
                Reference = (logits, labels) => Right(logits.ArgMax(-1), labels) / labels.Length,
                ShowsExpected = true,
                Stages = [new(2, "", [Rows([0]), Rows([1]), Rows([1, 0]), Rows([0, 1, 1]), Rows([2, 0, 1, 1]), Rows([2, 1, 0, 0, 1])]) { Hidden = [new(20, Draw.Tensor("N", "C"), Draw.Classes("C", "N"))] }],
                Hint = "logits.ArgMax(−1) gives the predicted class of each row; compare with labels and take the mean.",
                Mistakes =
                [
                    new("This is the error rate: count the rows that are right.", (logits, labels) => 1 - (Right(logits.ArgMax(-1), labels) / labels.Length)),
                    new("This is per cent: a fraction from 0 to 1 is asked for.", (logits, labels) => 100 * Right(logits.ArgMax(-1), labels) / labels.Length),
                    new("This is a count: divide by the number of rows.", (logits, labels) => Right(logits.ArgMax(-1), labels)),
                    new("This divides by the number of logits: divide by the number of rows.", (logits, labels) => Right(logits.ArgMax(-1), labels) / logits.Length),
                    new("This takes the smallest logit: the prediction is the largest.", (logits, labels) => Right(logits.ArgMin(-1), labels) / labels.Length),
                    new("Whole numbers were divided: in C# 2 / 3 is 0. Divide doubles.", (logits, labels) => Math.Floor(Right(logits.ArgMax(-1), labels) / labels.Length)),
                ],
            },
        ],
    };

    private static double Right(Tensor predicted, Tensor labels) => predicted.EqualTo(labels).Sum().Item();

    // The first row is predicted as class 0, the next as 1, then 2, 0, 1: compared with the labels, a part of them is right.
    private static Quantity[] Rows(int[] labels)
    {
        var logits = new float[labels.Length, 3];
        for (var row = 0; row < labels.Length; row++) (logits[row, row % 3], logits[row, (row + 1) % 3]) = (2, -1);
        return [(Tensor)logits, Tensor.From(labels)];
    }
}
