namespace Lernet.Exercises;

/// <summary>Mistakes that show against the size of the batch or another count: sum for mean, a missing +=, one round too few or too many.</summary>
internal static class BatchMistakes
{
    public static GenericMistake? SumForMean(Failure failure) => failure.Holds(trial => Rows(trial) is > 1 and var n
        && trial.IsNear(ValueMistakes.Map(trial.Expected, x => n * x), failure.Tolerance))
        ? new("This is the sum over the batch, and the mean is wanted.", "divide by the number of examples.")
        : null;

    public static GenericMistake? MeanForSum(Failure failure) => failure.Holds(trial => Rows(trial) is > 1 and var n
        && trial.IsNear(ValueMistakes.Map(trial.Expected, x => x / n), failure.Tolerance))
        ? new("This is the mean over the batch, and the sum is wanted.", "do not divide by the number of examples.")
        : null;

    public static GenericMistake? OnlyOne(Failure failure) => failure.Holds(trial => IsOfOneRow(failure, trial, n => n - 1)) || failure.Holds(trial => IsOfOneRow(failure, trial, _ => 0))
        ? new("Only one example of the batch counts: is += missing?", "add up with += instead of =, and return after the loop.")
        : null;

    public static GenericMistake? OneRoundOff(Failure failure) => failure.Holds(trial => IsOneRoundOff(failure, trial, -1))
        ? new("Off by one: the results are those of one round less.", "does the loop reach its last round? t = 1 … n needs <=, t = 0 … n − 1 needs <.")
        : failure.Holds(trial => IsOneRoundOff(failure, trial, 1))
            ? new("Off by one: the results are those of one round more.", "t = 0 … n with both ends is n + 1 rounds.")
            : null;

    private static int Rows(Trial trial) => trial.Inputs.FirstOrDefault(input => input.Shape.Rank > 0)?.Shape[0] ?? 0;

    // What is right for that row alone, or its share of the mean.
    private static bool IsOfOneRow(Failure failure, Trial trial, Func<int, int> which)
    {
        if (Rows(trial) is not (> 1 and var n)) return false;
        var alone = Ask(failure, [.. trial.Inputs.Select(input => input.Shape.Rank > 0 && input.Shape[0] == n ? Row(input, which(n)) : input)]);
        return alone is not null && (trial.IsNear(alone, failure.Tolerance) || trial.IsNear(ValueMistakes.Map(alone, x => x / n), failure.Tolerance));
    }

    private static bool IsOneRoundOff(Failure failure, Trial trial, int by) => failure.Whole.Index().Any(whole => whole.Item
        && Ask(failure, [.. trial.Inputs.Select((input, i) => i == whole.Index ? input.Number + by : input)]) is { } other
        && trial.IsNear(other, failure.Tolerance));

    private static Quantity Row(Quantity batch, int row)
    {
        var size = batch.Numbers.Count / batch.Shape[0];
        return Quantity.Of([.. batch.Numbers.Skip(row * size).Take(size)], [1, .. batch.Shape.Sizes[1..]]);
    }

    /// <summary>The reference at inputs that nobody foresaw; null where it does not take them.</summary>
    private static Quantity? Ask(Failure failure, Quantity[] inputs)
    {
        try
        {
            return failure.Reference?.Invoke(inputs);
        }
        catch (AnswerException)
        {
            return null;
        }
    }
}
