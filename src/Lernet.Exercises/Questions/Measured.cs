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
