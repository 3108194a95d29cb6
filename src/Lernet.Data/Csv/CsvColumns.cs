using System.Globalization;

namespace Lernet.Data;

/// <summary>Turns the text columns of a CSV file into features and targets.</summary>
internal sealed class CsvColumns
{
    private readonly CsvTable table;
    private readonly int target;
    private readonly int[] features;
    private readonly CsvOptions options;
    private readonly List<int> rows = [];
    private readonly List<double> inputs = [];

    public CsvColumns(CsvTable table, string targetName, CsvOptions options)
    {
        (this.table, this.options) = (table, options);
        target = table.ColumnOf(targetName);
        features = [.. Enumerable.Range(0, table.Columns.Count).Where(column => column != target)];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (!TryAdd(row)) inputs.RemoveRange(rows.Count * features.Length, inputs.Count - (rows.Count * features.Length));
        }
        if (rows.Count == 0) throw CsvException.Empty();
    }

    public DataSet ToDataSet(IReadOnlyList<string>? classes)
    {
        classes ??= IsText() ? [.. rows.Select(TargetText).Distinct().Order(StringComparer.Ordinal)] : [];
        var targets = rows.Select(row => classes.Count == 0 ? table.NumberAt(row, target) : ClassOf(row, classes)).ToArray();
        var card = new DataSetCard
        {
            FeatureNames = [.. features.Select(column => table.Columns[column])],
            TargetName = table.Columns[target],
            TargetNames = classes,
        };
        return new(Tensor.From([.. inputs], [rows.Count, features.Length]), targets, card);
    }

    private bool TryAdd(int row)
    {
        foreach (var column in features)
        {
            var missing = IsMissing(row, column);
            if (missing && options.Missing == MissingValues.DropRow) return false;
            inputs.Add(missing ? double.NaN : table.NumberAt(row, column));
        }
        if (IsMissing(row, target)) return false;
        rows.Add(row);
        return true;
    }

    private bool IsMissing(int row, int column)
    {
        var field = table.Rows[row][column];
        if (!options.MissingMarks.Contains(field.Text)) return false;
        return options.Missing == MissingValues.Refuse ? throw CsvException.Missing(field, table.Columns[column]) : true;
    }

    private bool IsText() => rows.Exists(row => !double.TryParse(TargetText(row), NumberStyles.Float, CultureInfo.InvariantCulture, out _));

    private string TargetText(int row) => table.Rows[row][target].Text;

    private double ClassOf(int row, IReadOnlyList<string> classes)
    {
        for (var c = 0; c < classes.Count; c++)
        {
            if (classes[c] == TargetText(row)) return c;
        }
        throw CsvException.UnknownClass(table.Rows[row][target], table.Columns[target], classes);
    }
}
