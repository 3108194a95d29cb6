namespace Lernet.Exercises;

/// <summary>What a student hands in.</summary>
public abstract class Answer
{
    private protected Answer()
    {
    }

    /// <summary>The kind of answer in words, such as "3 numbers" or "a function of 2 inputs".</summary>
    public abstract string Form { get; }
}

/// <summary>No answer yet.</summary>
internal sealed class NoAnswer : Answer
{
    public override string Form => "nothing";
}

/// <summary>Numbers worked out by hand or by earlier cells.</summary>
internal sealed class NumbersAnswer(IReadOnlyList<double> numbers) : Answer
{
    public IReadOnlyList<double> Numbers { get; } = numbers;

    public override string Form => Numbers.Count == 1 ? "one number" : $"{Numbers.Count} numbers";
}
