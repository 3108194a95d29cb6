namespace Lernet.Data;

public sealed partial class DataSet
{
    /// <summary>Range, mean and standard deviation of each feature, and the rows (or labels) per class.</summary>
    public DataSummary Describe()
    {
        var values = Inputs.ToDoubles();
        var columns = FeatureNames.Select((name, j) => ColumnSummary.Of(name, values.EveryNth(j, Features))).ToList();
        if (!IsClassification) columns.Add(ColumnSummary.Of(Card.TargetName, Targets.ToDoubles()));
        var numbers = IsClassification ? ClassNumbers() : [];
        var classes = TargetNames.Select((name, c) => new ClassCount(name, Labels[c], numbers.Count(number => number == c)));
        return new(ToString(), columns, [.. classes]) { Counted = Targets.Length == Count ? "rows" : "labels" };
    }
}
