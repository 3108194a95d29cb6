namespace Lernet.Exercises;

/// <summary>An answer to be measured, through plain numbers only: the function may run in another process.</summary>
/// <param name="Numbers">The numbers handed in; empty for a function.</param>
/// <param name="Function">The function handed in; null for numbers.</param>
public sealed record Measured(IReadOnlyList<double> Numbers, FunctionAnswer? Function)
{
    /// <summary>Where hidden data starts; null in a student's notebook, where only data that everybody may see is used.</summary>
    public Seed? HiddenSeed { get; init; }

    /// <summary>Whether the finding may quote numbers that the function returned.</summary>
    public bool MayQuote { get; init; } = true;

    /// <summary>Calls the function with one input.</summary>
    public Quantity Call(Quantity x) => Function!.Call([x]);

    /// <summary>Whether the first rows come out the same when they stand alone; not so with dropout, or batch norm in training mode.</summary>
    /// <param name="batch">All rows, [N, …].</param>
    /// <param name="predicted">What the function made of them, [N, …].</param>
    public bool IsSteady(Tensor batch, Quantity predicted)
    {
        // float32 sums in another order, through a few layers, stay well within 1e−3.
        const double tolerance = 1e-3;
        var few = Math.Min(3, batch.Shape[0]);
        var alone = Call(batch[..few]);
        return Quantity.Create([.. alone.Numbers]).IsNear(Quantity.Create([.. predicted.Numbers.Take(few * predicted.Numbers.Count / batch.Shape[0])]), tolerance);
    }

    /// <summary>Calls the function with one tensor and goes backward through it.</summary>
    /// <param name="x">The input.</param>
    /// <param name="upstream">The derivative of some cost with respect to the result, in the result's shape.</param>
    /// <returns>The result, and the derivative of that cost with respect to x; null if no gradient arrives at x.</returns>
    /// <exception cref="AnswerException">The student's code stopped, or the gradient has not the shape of x.</exception>
    public (Quantity Value, Quantity? Gradient) Gradient(Quantity x, Quantity upstream)
    {
        var answer = Function!.Gradient(x, upstream);
        return answer.Gradient is null || answer.Gradient.Shape == x.Shape ? answer : throw AnswerException.WrongGradient(answer.Gradient.Shape, x.Shape);
    }
}
