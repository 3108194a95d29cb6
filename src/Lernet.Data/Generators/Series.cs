namespace Lernet.Data;

/// <summary>Numbers in the order of time.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Values">One number per step, [T].</param>
public sealed record Series(string Name, Tensor Values)
{
    /// <summary>The number of steps, T.</summary>
    public int Count => Values.Length;

    /// <summary>Stretches of the series and what came after each, to learn forecasting from.</summary>
    /// <param name="length">Steps the model sees, at least 1.</param>
    /// <param name="horizon">Steps it is to foretell, at least 1.</param>
    /// <returns>Inputs [N, length, 1]; targets [N] for a horizon of 1, otherwise [N, horizon]. Window n starts at step n.</returns>
    /// <remarks>Neighbouring windows share numbers: divide them by time, as in <c>windows[..200]</c> and <c>windows[230..]</c>, not at random.</remarks>
    /// <exception cref="DataSetException">A number is out of range, or the series is too short for one window.</exception>
    public DataSet Windows(int length, int horizon = 1)
    {
        Guard.AtLeast(Name, "length", length, 1);
        Guard.AtLeast(Name, "horizon", horizon, 1);
        var count = Count - length - horizon + 1;
        if (count < 1)
        {
            throw DataSetException.BadSetting(Name, "length", length, $"With a horizon of {horizon} it is at most {Count - horizon}: the series has {Count} steps.");
        }
        var values = Values.ToArray();
        var inputs = Enumerable.Range(0, count).SelectMany(start => values[start..(start + length)]).ToArray();
        var targets = Enumerable.Range(0, count).SelectMany(start => values[(start + length)..(start + length + horizon)]).ToArray();
        return new(Tensor.From(inputs, count, length, 1), Tensor.From(targets, horizon == 1 ? [count] : [count, horizon]), new DataSetCard
        {
            Name = Name,
            Description = $"Windows of {length} steps and the {horizon} after them.",
            Source = Guard.Generated,
            Licence = Guard.Free,
            FeatureNames = [.. Enumerable.Range(0, length).Select(step => $"step {step - length}")],
            TargetName = "next",
        });
    }

    /// <summary>Name and number of steps.</summary>
    public override string ToString() => $"{Name}: {Count} steps";
}
