using System.Runtime.CompilerServices;

namespace Lernet.Exercises;

/// <summary>What a student hands in. Its values may live in this process or come from another one.</summary>
public abstract class Answer
{
    private protected Answer()
    {
    }

    /// <summary>No answer yet.</summary>
    public static Answer None { get; } = new NoAnswer();

    /// <summary>The kind of answer in words, such as "3 numbers" or "a function of 2 inputs".</summary>
    public abstract string Form { get; }

    /// <summary>Numbers; NaN stands for one that is still missing. Without numbers it is no answer.</summary>
    [OverloadResolutionPriority(1)]
    public static Answer Of(params double[] numbers) => numbers.Length == 0 ? None : new ValuesAnswer([.. numbers.Select(x => AnswerValue.Of(x))]);

    /// <summary>Tensors.</summary>
    public static Answer Of(params Tensor[] tensors) => new ValuesAnswer([.. tensors.Select(x => AnswerValue.Of(x))]);

    /// <summary>A function: the name of a method, or a lambda with typed parameters.</summary>
    /// <param name="function">Takes and returns double, float, int, double[], float[] or Tensor; anything else does not fit.</param>
    public static Answer Of(Delegate function) => new DelegateAnswer(function);

    /// <summary>A function of tensors, such as <c>x => net.Forward(x)</c>.</summary>
    public static Answer Of(Func<Tensor, Tensor> function) => new DelegateAnswer(function);

    /// <summary>Any value, whose type is asked for.</summary>
    public static Answer OfValue(object? value) => new ValuesAnswer([AnswerValue.Of(value)]);

    private sealed class NoAnswer : Answer
    {
        public override string Form => "nothing";
    }
}
