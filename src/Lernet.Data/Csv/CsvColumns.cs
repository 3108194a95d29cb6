using System.Globalization;

namespace Lernet.Data;

/// <summary>Turns the text columns of a CSV file into features and targets.</summary>
internal sealed class CsvColumns
{
    private readonly CsvTable table;
    private readonly int target;
    private readonly int[] features;
    private readonly CsvOptions options;
    private readonly List<int> rows;

    public CsvColumns(CsvTable table, string targetName, CsvOptions options)
    {
        (this.table, this.options) = (table, options);
        target = table.ColumnOf(targetName);
        features = [.. Enumerable.Range(0, table.Columns.Count).Where(column => column != target)];
        rows = [.. Enumerable.Range(0, table.Rows.Count).Where(Keep)];
        if (rows.Count == 0) throw CsvException.Empty();
    }

    public DataSet ToDataSet(IReadOnlyList<string>? classes)
    {
        classes ??= IsText() ? [.. rows.Select(TargetText).Distinct().Order(StringComparer.Ordinal)] : [];
        var inputs = new double[rows.Count * features.Length];
        for (var i = 0; i < inputs.Length; i++) inputs[i] = Number(rows[i / features.Length], features[i % features.Length]);
        var targets = rows.Select(row => classes.Count == 0 ? table.NumberAt(row, target) : ClassOf(row, classes)).ToArray();
        var card = new DataSetCard
        {
            FeatureNames = [.. features.Select(column => table.Columns[column])],
            TargetName = table.Columns[target],
            TargetNames = classes,
        };
        return new(Tensor.From(inputs, [rows.Count, features.Length]), targets, card);
    }

    private bool Keep(int row)
    {
        foreach (var column in features.Append(target))
        {
            if (!IsMissing(row, column)) continue;
            if (options.Missing == MissingValues.Refuse) throw CsvException.Missing(table.Rows[row][column], table.Columns[column]);
            if (options.Missing == MissingValues.DropRow || column == target) return false;
        }
        return true;
    }

    private bool IsMissing(int row, int column) => options.MissingMarks.Contains(table.Rows[row][column].Text);

    private bool IsText() => rows.Exists(row => !double.TryParse(TargetText(row), NumberStyles.Float, CultureInfo.InvariantCulture, out _));

    private string TargetText(int row) => table.Rows[row][target].Text;

    private double Number(int row, int column) => IsMissing(row, column) ? double.NaN : table.NumberAt(row, column);

    private double ClassOf(int row, IReadOnlyList<string> classes)
    {
        for (var c = 0; c < classes.Count; c++)
        {
            if (classes[c] == TargetText(row)) return c;
        }
        throw CsvException.UnknownClass(table.Rows[row][target], table.Columns[target], classes);
    }
}
