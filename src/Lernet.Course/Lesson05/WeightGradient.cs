using Lernet.Exercises;

namespace Lernet.Course.Lesson05;

/// <summary>5.5: the backward pass of a linear layer in matrix form.</summary>
internal static class WeightGradient
{
    public static Exercise Exercise { get; } = new("5.5", 5, "Backwards through a layer", 3)
    {
        Task = "A layer computes y = x Wᵀ for a batch x [N, I] with weights W [O, I]. Write Tensor WeightGradient(Tensor x, Tensor delta), where delta [N, O] is "
            + "the derivative of the cost with respect to y: return the derivative with respect to W, [O, I].",
        Questions =
        [
            new FunctionQuestion<Func<Tensor, Tensor, Tensor>>("Tensor WeightGradient(Tensor x, Tensor delta)", "x", "delta")
            {
                Reference = (x, delta) => delta.Transpose().MatMul(x),
                ShowsExpected = true,
                Tolerance = 1e-4,
                Stages = [new(3, "", [Batch(1, 2, 1), Batch(2, 1, 2), Batch(2, 2, 2), Batch(2, 3, 2), Batch(4, 2, 3), Batch(5, 3, 3)]) { Hidden = [new(12, Draw.Tensor("N", "I"), Draw.Tensor("N", "O"))] }],
                Hint = "dW[o, i] is the sum over the batch of delta[n, o] × x[n, i]: which matrix product is that?",
                Mistakes =
                [
                    new("This is the gradient transposed, [I, O]: W has one row per output.", (x, delta) => x.Transpose().MatMul(delta)),
                    new("This is the mean over the batch: delta already holds the cost's 1/N, so add up.", (x, delta) => delta.Transpose().MatMul(x) / x.Shape[0]),
                    new("The sign is turned: the minus belongs to the update, not to the gradient.", (x, delta) => -delta.Transpose().MatMul(x)),
                    new("Only one example counts: add up over the whole batch.", (x, delta) => delta[^1..].Transpose().MatMul(x[^1..])),
                    new("Only one example counts: add up over the whole batch.", (x, delta) => delta[..1].Transpose().MatMul(x[..1])),
                    new("This multiplies the sums over the batch: multiply example by example, then add up.", (x, delta) => delta.Sum(0).Unsqueeze(1) * x.Sum(0)),
                ],
            },
        ],
    };

    private static Quantity[] Batch(int n, int i, int o) => [Inputs.Halves(n, i, 100 + n), Inputs.Halves(n, o, 200 + n + o)];
}
