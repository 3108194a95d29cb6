namespace Lernet.Exercises;

/// <summary>A function of the student's, asked with plain numbers and answering with plain numbers, wherever it runs.</summary>
public abstract class FunctionAnswer : Answer
{
    /// <summary>How many inputs it has.</summary>
    public abstract int Inputs { get; }

    /// <summary>Whether it takes and returns only what can be asked: double, float, int, double[], float[] and Tensor.</summary>
    public abstract bool Fits { get; }

    /// <summary>Calls the function with copies of the inputs.</summary>
    /// <exception cref="AnswerException">The student's code stopped.</exception>
    public abstract Quantity Call(IReadOnlyList<Quantity> inputs);

    /// <summary>Calls a function of one tensor and goes backward through what it did.</summary>
    /// <param name="x">The input.</param>
    /// <param name="upstream">The derivative of some cost with respect to the result, in the result's shape.</param>
    /// <returns>The result, and the derivative of that cost with respect to x, in x's shape; null if no gradient arrives at x.</returns>
    /// <exception cref="AnswerException">The student's code stopped.</exception>
    public abstract (Quantity Value, Quantity? Gradient) Gradient(Quantity x, Quantity upstream);
}
