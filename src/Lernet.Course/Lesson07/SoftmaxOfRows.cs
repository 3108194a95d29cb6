using Lernet.Exercises;

namespace Lernet.Course.Lesson07;

/// <summary>7.2: softmax of each row, also where exp overflows.</summary>
internal static class SoftmaxOfRows
{
    public static Exercise Exercise { get; } = new("7.2", 7, "Softmax", 3)
    {
        Task = "Write Tensor Softmax(Tensor logits) without calling the library's own: logits are [N, C], and each row becomes probabilities exp(z) / Σ exp(z). "
            + "It must also work for logits as large as 1000.",
        Questions =
        [
            new FunctionQuestion<Func<Tensor, Tensor>>("Tensor Softmax(Tensor logits)", "logits")
            {
                Reference = logits => logits.Softmax(-1),
                ShowsExpected = true,
                Tolerance = 1e-4,
                Stages =
                [
                    new(2, "", [.. new[] { (1, 2), (1, 3), (2, 2), (2, 3), (3, 2), (4, 5) }.Select(s => (Quantity[])[Inputs.Halves(s.Item1, s.Item2, 7 + s.Item1)]), [Tensor.Zeros(1, 2)]])
                    {
                        Name = "small logits",
                        Hidden = [new(12, Draw.Tensor("N", "C"))],
                    },
                    new(1, "Sums to 1, but overflows for large logits.", [[(Tensor)new float[,] { { 0, 1000 } }], [(Tensor)new float[,] { { 1000, 1000 } }], [(Tensor)new float[,] { { 500, 0, -500 } }]])
                    {
                        Name = "large logits",
                        Hidden = [new(6, Draw.Tensor("N", "C").Times(300))],
                    },
                ],
                Hint = "subtract the largest logit of each row before Exp: it changes nothing in the quotient and nothing overflows.",
                Mistakes =
                [
                    new("The columns sum to 1, not the rows: sum along axis 1 (or −1).", logits => logits.Softmax(0), "use Sum(axis: −1, keepDims: true)."),
                    new("All numbers together sum to 1: each row needs its own sum.", logits => (logits - logits.Max()).Exp() / (logits - logits.Max()).Exp().Sum(), "use Sum(axis: −1, keepDims: true)."),
                    new("exp is missing: divide the exponentials, not the logits.", logits => logits / logits.Sum(-1, keepDims: true), "start with logits.Exp()."),
                    new("These are exponentials: divide each row by its sum.", logits => logits.Exp(), "divide by Sum(axis: −1, keepDims: true)."),
                    new("This is the sigmoid of each logit: the classes of a row must share a total of 1.", logits => logits.Sigmoid(), "divide exp(z) by the row's sum."),
                    new("These are logarithms of the probabilities.", logits => logits.LogSoftmax(-1), "take Exp of it, or leave out the logarithm."),
                ],
            },
        ],
    };
}
