using System.Runtime.CompilerServices;

namespace Lernet.Exercises;

public static partial class Check
{
    /// <summary>A question of the lecturer's own: a function.</summary>
    /// <typeparam name="TFunction">The function's type, known from the answer.</typeparam>
    /// <param name="id">What the question is called.</param>
    /// <param name="answer">The name of a method of the notebook, or a lambda with typed parameters.</param>
    /// <param name="name">The text of the answer; the compiler fills it in.</param>
    public static FunctionCheck<TFunction> Function<TFunction>(string id, TFunction answer, [CallerArgumentExpression(nameof(answer))] string name = "")
        where TFunction : Delegate => new(id, answer, name);

    /// <summary>A question of the lecturer's own: numbers. NaN stands for a number that is still missing.</summary>
    /// <param name="id">What the question is called.</param>
    /// <param name="answer">The numbers.</param>
    public static NumbersCheck Numbers(string id, params double[] answer) => new(id, answer);

    /// <summary>A question of the lecturer's own: one value with a type, a shape or numbers.</summary>
    /// <param name="id">What the question is called.</param>
    /// <param name="answer">The value.</param>
    public static ValueCheck Value(string id, object? answer) => new(id, answer);

    /// <summary>A question of the lecturer's own: an operation on tensors with its derivative beside it.</summary>
    /// <param name="id">What the question is called.</param>
    /// <param name="answer">The operation.</param>
    public static DerivativeCheck Gradient(string id, Func<Tensor, Tensor> answer) => new(id, answer);

    /// <summary>A question of the lecturer's own: a trained model, handed in as a function such as <c>x => net.Predict(x)</c>.</summary>
    /// <param name="id">What the question is called.</param>
    /// <param name="answer">From inputs [N, …] to logits [N, C] or scores [N] for classes, or to predicted numbers for a regression.</param>
    public static ModelCheck Model(string id, Func<Tensor, Tensor> answer) => new(id, answer);
}
