using Lernet.Data;

namespace Lernet.Exercises;

/// <summary>What a model made of a data set.</summary>
internal sealed class ModelTrial
{
    private readonly DataSet data;
    private readonly Quantity predicted;
    private readonly bool dependsOnOtherRows;

    private ModelTrial(DataSet data, Quantity predicted, bool dependsOnOtherRows) =>
        (this.data, this.predicted, this.dependsOnOtherRows) = (data, predicted, dependsOnOtherRows);

    /// <summary>Asks for all rows, and for the first few once more: a model in use gives the same for a row whatever stands beside it.</summary>
    public static ModelTrial Of(Measured model, DataSet data)
    {
        var predicted = model.Call(data.Inputs);
        return new(data, predicted, data.Count > 0 && !model.IsSteady(data.Inputs, predicted));
    }

    /// <summary>What that earns. Of hidden data only two digits are told.</summary>
    public Score Score(IReadOnlyList<Goal> goals, bool isHidden)
    {
        var perRow = predicted.Numbers.Count / Math.Max(1, data.Count);
        if (predicted.Shape.Rank == 0 || predicted.Shape[0] != data.Count || perRow == 0) return new(0, $"One prediction per row is wanted: [{data.Count}, …].", IsKnownMistake: true);
        if (predicted.Numbers.Any(double.IsNaN)) return new(0, "Some predictions are not a number (NaN).", "lower the learning rate and train anew.", IsKnownMistake: true);
        if (goals.Any(goal => goal.IsAccuracy) && perRow != 1 && perRow != data.Classes)
        {
            return new(0, $"One number per class is wanted, [{data.Count}, {data.Classes}], or one score per row.", IsKnownMistake: true);
        }
        if (!goals.Any(goal => goal.IsAccuracy) && predicted.Numbers.Count != data.Targets.Length)
        {
            return new(0, $"One prediction per target is wanted: {data.Targets.Shape}.", IsKnownMistake: true);
        }
        var measured = goals.Any(goal => goal.IsAccuracy) ? Accuracy(perRow) : Error();
        var points = goals.Where(goal => goal.IsReached(measured)).Select(goal => goal.Points).DefaultIfEmpty(0).Max();
        var (told, kind) = isHidden ? (goals[0].RoughlyOf(measured), "hidden ") : (goals[0].Of(measured), "");
        var finding = goals[0].IsAccuracy
            ? $"{char.ToUpperInvariant(told[0])}{told[1..]} of {data.Count} {kind}examples are right."
            : $"The mean squared error on {data.Count} {kind}examples is {told}.";
        return dependsOnOtherRows && points < goals.Max(goal => goal.Points)
            ? new(points, $"{finding} The same row gives another result in another batch: is dropout on, or batch norm still training?",
                "hand in x => net.Predict(x): it runs the network in evaluation mode.", IsKnownMistake: true)
            : new(points, finding);
    }

    private double Accuracy(int perRow)
    {
        var classes = data.ClassNumbers();
        var middle = data.Labels.Count == 2 ? (data.Labels[0] + data.Labels[1]) / 2 : 0;
        return Enumerable.Range(0, data.Count).Count(row => Class(row) == classes[row]) / (double)data.Count;

        int Class(int row)
        {
            if (perRow > 1) return Enumerable.Range(0, perRow).MaxBy(c => predicted.Numbers[(row * perRow) + c]);
            return (predicted.Numbers[row] > middle) == (data.Labels[^1] > data.Labels[0]) ? data.Labels.Count - 1 : 0;
        }
    }

    private double Error() => predicted.Numbers.Zip(data.Targets.ToArray(), (p, t) => (p - t) * (p - t)).Average();
}
