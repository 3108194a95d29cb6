namespace Lernet.Exercises;

/// <summary>Values worked out by hand or by earlier cells.</summary>
/// <param name="values">One for each that was handed in.</param>
public sealed class ValuesAnswer(IReadOnlyList<AnswerValue> values) : Answer
{
    /// <summary>What was handed in, one by one.</summary>
    public IReadOnlyList<AnswerValue> Values { get; } = values;

    /// <summary>All numbers of all values, in order.</summary>
    public IReadOnlyList<double> Numbers { get; } = [.. values.SelectMany(value => value.Quantity?.Numbers ?? [])];

    /// <inheritdoc/>
    public override string Form => Values.FirstOrDefault(value => value.Quantity is null) is { } other
        ? $"a value of type {other.Type}"
        : Numbers.Count == 1 ? "one number" : $"{Numbers.Count} numbers";
}
