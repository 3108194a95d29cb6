using Lernet.Exercises;

namespace Lernet.Course.Lesson01;

/// <summary>1.3: a neuron applied to a whole table of examples.</summary>
internal static class NeuronForAllRows
{
    public static Exercise Exercise { get; } = new("1.3", 1, "A neuron for all rows at once", 3)
    {
        Task = "Write Tensor Predict(Tensor x) for the neuron with bias 1, weights [3, −2] and sigmoid activation. x holds one example per row, [N, 2]; "
            + "return one answer per row, [N].",
        Questions =
        [
            new FunctionQuestion<Func<Tensor, Tensor>>("Tensor Predict(Tensor x)", "x")
            {
                Reference = x => Sums(x, 1, -2).Sigmoid(),
                ShowsExpected = true,
                Tolerance = 1e-4,
                Stages =
                [
                    new(3, "", [.. Enumerable.Range(1, 6).SelectMany(rows => new long[] { 1, 2 }.Select(seed => (Quantity[])[Inputs.Halves(rows, 2, seed)])), [Tensor.Zeros(1, 2)]])
                    {
                        Hidden = [new(12, Draw.Tensor("N", 2))],
                    },
                ],
                Hint = "x.MatMul(w) gives one sum per row; add the bias, then call Sigmoid().",
                Mistakes =
                [
                    new("The activation is missing: pass the sum through Sigmoid().", x => Sums(x, 1, -2)),
                    new("The bias is missing: add 1 before the sigmoid.", x => Sums(x, 0, -2).Sigmoid()),
                    new("The bias is added after the sigmoid: add it to the weighted sum.", x => Sums(x, 0, -2).Sigmoid() + 1),
                    new("The minus sign of the second weight got lost.", x => Sums(x, 1, 2).Sigmoid()),
                    new("One answer per row is wanted as a vector [N]; this is a matrix [N, 1]. Use weights [3, −2] as a vector, or Squeeze the last axis.",
                        x => Sums(x, 1, -2).Sigmoid().Unsqueeze(-1)),
                    new("This adds all rows into one number: sum along the last axis only.", x => (x * (Tensor)(float[])[3, -2]).Sum().Sigmoid()),
                    new("tanh is another activation, from −1 to 1: here Sigmoid() is asked for.", x => Sums(x, 1, -2).Tanh()),
                ],
            },
        ],
    };

    private static Tensor Sums(Tensor x, float bias, float w2) => x.MatMul((float[])[3, w2]) + bias;
}
